"""The winner is sent questions, comes back with its code, answers what it will, and is told what is recommended."""

from .tender import CLEAN

MOST_PAGES = 60


def is_answered(force):
    send(force.procurementOfficer, force.site)
    come_back(force)
    answer(force.winner)
    read(force.procurementOfficer)


def send(officer, site):
    words, page = officer.words, officer.page
    officer.goes_to("chains")
    officer.follows(words("questionnaires.title"), within=page.locator(".places"))
    officer.follows(words("questionnaires.send.title"))
    page.get_by_role("searchbox").fill(CLEAN)
    officer.presses(words("site.filter.apply"))
    officer.chooses(CLEAN)
    officer.fills(words("questionnaires.send.due"), site.day(later=30))
    officer.presses(words("questionnaires.send.button"))
    officer.sees(words("notice.questionnairesSent"))


def come_back(force):
    """The link of the letter is dead by now; its page asks for the code."""
    winner = force.winner
    words = winner.words
    winner.presses(words("chains.own.leave"))
    winner.opens(force.winner_link)
    winner.sees(words("chains.return.dead"))
    winner.fills(words("chains.return.code"), force.winner_code)
    winner.presses(words("chains.return.do"))
    winner.sees_heading(words("chains.own.title"))


def answer(winner):
    """Yes where it can be said, passed over where not, until nothing is missing."""
    words, page = winner.words, winner.page
    winner.follows(words("questionnaires.own.home.open"))
    winner.activates(page.locator("main li a").first)
    winner.activates(page.locator("#sections a").first)
    for _ in range(MOST_PAGES):
        if not page.get_by_role("button", name=words("questionnaires.own.save"), exact=True).count():
            break
        fill_section(winner)
    winner.presses(words("questionnaires.own.submit"))
    winner.sees(words("notice.questionnaireSentBack"))
    winner.presses(words("questionnaires.own.report.open"))
    winner.sees(words("questionnaires.fault.read"))
    winner.chooses(words("questionnaires.own.read.yes"))
    winner.presses(words("questionnaires.own.report.open"))
    winner.sees(words("notice.questionnaireAcknowledged"))


def fill_section(winner):
    words, page = winner.words, winner.page
    for question in page.locator("main section.purchase").all():
        yes = question.locator("input[type=radio][value=yes]")
        cleaning = question.locator("input[type=checkbox][value=cleaning]")
        if yes.count():
            yes.check()
        elif cleaning.count():
            cleaning.check()
        elif question.locator("details").count():
            more = question.locator("details")
            if more.get_attribute("open") is None:
                winner.activates(more.locator("summary"))
            winner.chooses(words("questionnaires.own.skip.yes"), within=question)
    winner.fills(words("questionnaires.own.by"), "Non Craig Lwyd, rheolwr / manager")
    forward = page.get_by_role("button", name=words("questionnaires.own.next"), exact=True)
    winner.activates(forward if forward.count() else page.get_by_role("button", name=words("questionnaires.own.save"), exact=True))
    page.wait_for_load_state()


def read(officer):
    """The score is a range, since something was skipped."""
    words, page = officer.words, officer.page
    officer.goes_to("chains")
    officer.follows(words("questionnaires.title"), within=page.locator(".places"))
    officer.follows(CLEAN, within=page.locator("tbody"))
    officer.sees(words("questionnaires.score.explained"))
    officer.sees(words("questionnaires.flags.explained"))
    officer.activates(page.locator("main details > summary").first)
    officer.sees("Non Craig Lwyd")
    officer.fills(words("questionnaires.note"), "The agency’s papers are looked at with the winner in the spring.")
    officer.presses(words("questionnaires.note.add"))
    officer.sees(words("notice.questionnaireNoted"))
