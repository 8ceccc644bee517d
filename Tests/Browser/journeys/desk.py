"""A report from its sending to its answer: written in Welsh on a narrow window without scripts, sealed on arrival, opened by whoever receives it
with a key of their own browser, answered, assessed and closed; its reporter reads the answer with the number."""

import pathlib
import tempfile

import faults
from server import PEOPLE
from visitor import Visitor
from words import Words

# The desk opens reports by a script.
WAYS = ["English, wide, scripts"]
TOLD = "Mae dynion yn cysgu yng nghefn y golchfa geir. Fan wen AB12 CDE."
ANSWER = "Diolch. Rydym yn edrych ar hyn. A oes unrhyw un arall yno?"


def go(cast, number):
    officer = cast("handler")
    officer.opens("/desk/key?next=/desk")
    opens_key(officer)
    officer.sees_heading(officer.words("desk.title"))
    reporter = Visitor(officer.context.browser, officer.site, Words("cy"), width=320, scripts=False)
    try:
        receipt = reports(reporter)
        opens_report(officer)
        answers(officer)
        assesses_and_closes(officer)
        looks_at_pages(officer)
        comes_back(reporter, receipt)
        forgets_key(officer)
        second = reports(reporter)
        links(officer)
        hands_on(officer, cast("victims"))
        learns_of_it(reporter, second)
        assert not reporter.faults, reporter.faults
    finally:
        reporter.close()


def opens_key(officer, person="handler"):
    officer.page.locator("#unlock-passphrase").fill(PEOPLE[person]["passphrase"])
    officer.presses(officer.words("key.unlock"))


def reports(reporter):
    """Fills in the public form as far as it goes. Returns the number."""
    words, page = reporter.words, reporter.page
    reporter.opens("/report?lang=cy")
    page.locator("button[name=go][value=begin]").click()
    for _ in range(30):
        step = page.locator("input[name=step]").get_attribute("value")
        if step == "role":
            reporter.chooses(words("report.role.sawSomething"))
        elif step == "area":
            page.locator("input[name=area]").last.check()
        elif step == "what":
            reporter.fills(words("report.label.whatHappened"), TOLD)
        elif step == "place":
            reporter.fills(words("report.label.placePostcode"), "LL57 4ZZ")
        elif step == "files":
            with tempfile.TemporaryDirectory() as folder:
                file = pathlib.Path(folder) / "nodiadau.txt"
                file.write_text("Rhifau a welais\n")
                reporter.attaches(words("report.files.choose"), file)
                page.locator("button[name=go][value=add]").click()
                reporter.sees("nodiadau.txt")
        elif step == "flags":
            reporter.chooses(words("report.flags.danger"))
        elif step == "check":
            page.locator("#send").click()
            break
        page.locator(".actions button[name=go][value=next]").click()
    reporter.sees_heading(words("report.sent.title"))
    return "".join(page.locator(".digits [aria-hidden] span").all_inner_texts()).replace(" ", "")


def opens_report(officer):
    words, page = officer.words, officer.page
    officer.opens("/")
    officer.goes_to("desk")
    officer.picks(words("desk.order"), words("desk.order.each.arrival"))
    officer.presses(words("site.filter.apply"))
    row = page.locator("tbody tr").first
    row.get_by_text(words("desk.flag.danger")).wait_for()
    row.get_by_text(words("desk.sealed.arrival")).wait_for()
    officer.activates(row.get_by_role("link").first)
    officer.sees(TOLD)
    assert page.locator("dd[lang=cy]", has_text=TOLD).count() == 1
    officer.sees("LL57 4ZZ")
    with page.expect_download() as download:
        page.locator(".file [data-part=save]").click()
    assert download.value.path().read_text() == "Rhifau a welais\n"
    assert download.value.suggested_filename == "nodiadau.txt"
    officer.sees(words("desk.file.saved"))


def unfolds(officer, heading):
    officer.page.locator("details.act > summary", has_text=officer.words(heading)).first.click()


def answers(officer):
    words, page = officer.words, officer.page
    unfolds(officer, "desk.note")
    officer.presses(words("desk.note.send"))
    officer.sees(words("desk.fault.textMissing"))
    officer.fills(words("desk.note.text"), "Seen before, by the same road")
    officer.presses(words("desk.note.send"))
    officer.sees(words("notice.deskNoted"))
    officer.sees("Seen before, by the same road")
    unfolds(officer, "desk.answer")
    officer.fills(words("desk.answer.text"), ANSWER)
    page.locator(".preview", has_text=ANSWER).wait_for()
    with page.expect_request(lambda request: request.method == "POST") as sent:
        officer.presses(words("desk.answer.send"))
    body = sent.value.post_data
    assert "sealed-answer=" in body and "Diolch" not in body, body[:300]
    officer.sees(words("notice.deskAnswered"))
    officer.sees(ANSWER)


def assesses_and_closes(officer):
    words, page = officer.words, officer.page
    unfolds(officer, "desk.assess")
    officer.fills(words("desk.reasons"), "People sleep there")
    officer.presses(words("desk.assess.send"))
    # What was written comes back with the form, sealed as it was sent.
    officer.sees(words("desk.fault.riskMissing"))
    page.wait_for_function("() => document.getElementById('assess-text').value === 'People sleep there'")
    officer.chooses(words("desk.risk.soon"))
    officer.presses(words("desk.assess.send"))
    officer.sees(words("notice.deskAssessed"))
    officer.sees("People sleep there")
    intelligence(officer)
    unfolds(officer, "desk.close.title")
    officer.chooses(words("desk.close.dealtWith"))
    officer.presses(words("desk.close.send"))
    officer.sees(words("notice.deskClosed"))
    officer.sees(words("desk.close.dealtWith"))


def intelligence(officer):
    words, page = officer.words, officer.page
    officer.follows(words("desk.intelligence"))
    officer.sees(TOLD)
    for name, value in (("source", "2"), ("information", "A"), ("handling", "P")):
        page.locator(f"input[name={name}][value='{value}']").check()
    officer.fills(words("desk.intelligence.text"), "Seen: mae dynion yn cysgu yng nghefn y golchfa geir")
    officer.sees(words("desk.warning.sentence"))
    officer.fills(words("desk.intelligence.text"), "Men are believed to sleep at a car wash")
    page.locator("#warnings").wait_for(state="hidden")
    page.locator("details > summary", has_text=words("desk.pole")).click()
    officer.fills(words("desk.pole.object"), "White van AB12 CDE\nPressure washer")
    officer.fills(words("desk.source.how"), "Public form")
    officer.presses(words("desk.intelligence.send"))
    officer.sees(words("notice.deskIntelligence"))
    officer.sees("Public form")
    officer.follows(words("desk.outcome.graded", grade="2A P"))
    officer.sees("Men are believed to sleep at a car wash")
    with page.expect_download() as download:
        officer.presses(words("desk.intelligence.file"))
    assert download.value.suggested_filename.startswith("OFFICIAL-SENSITIVE")
    made = download.value.path().read_text()
    assert '"White van AB12 CDE"' in made and '"marking": "OFFICIAL-SENSITIVE"' in made, made
    problems = faults.of_rules(page) + faults.of_shape(page)
    assert not problems, problems
    page.go_back()
    officer.sees(TOLD)


def looks_at_pages(officer):
    """The report as it is opened, with every form unfolded, wide and narrow."""
    page = officer.page
    officer.sees(TOLD)
    page.evaluate("() => document.querySelectorAll('details.act').forEach(folded => { folded.open = true })")
    problems = faults.of_rules(page) + faults.of_shape(page)
    page.set_viewport_size({"width": 320, "height": 900})
    problems += faults.of_rules(page, faults.COLOURS) + faults.of_shape(page)
    page.set_viewport_size({"width": 1280, "height": 900})
    assert not problems, problems


def comes_back(reporter, receipt):
    words = reporter.words
    reporter.opens("/report/return?lang=cy")
    reporter.fills(words("report.return.number"), receipt)
    reporter.presses(words("report.return.send"), within=reporter.page.locator("main"))
    reporter.sees(ANSWER)
    reporter.sees(words("report.status.step.closed"))
    assert TOLD not in reporter.page.content()


def forgets_key(officer):
    page, words = officer.page, officer.words
    officer.sees(TOLD)
    page.evaluate("() => Manumit.sealing.visitKeys.forget()")
    officer.sees(words("desk.trouble.forgotten"))
    assert TOLD not in page.content()
    page.reload()
    officer.sees(words("desk.trouble.noKey"))
    officer.follows(words("desk.trouble.noKey.link"))
    opens_key(officer)
    # The key leads back to where it was wanted.
    officer.sees(TOLD)


def links(officer):
    """The two reports name the same van and the same place: that is found, and kept with both."""
    words, page = officer.words, officer.page
    officer.opens("/desk/links")
    officer.presses(words("desk.links.begin"))
    pair = page.locator("#links-found > li").first
    pair.get_by_text(words("desk.evidence.vehicle")).wait_for()
    assert "AB12CDE" in pair.inner_text() and "LL574ZZ" in pair.inner_text(), pair.inner_text()
    problems = faults.of_rules(page) + faults.of_shape(page)
    assert not problems, problems
    officer.presses(words("desk.links.keep"), within=pair)
    pair.get_by_text(words("desk.links.kept")).wait_for()
    officer.presses(words("desk.links.begin"))
    page.locator("#links-progress").wait_for(state="hidden")
    assert page.locator("#links-found > li", has_text="AB12CDE").count() == 0


def hands_on(officer, victims):
    words, page = officer.words, officer.page
    officer.opens("/desk?order=arrival")
    officer.activates(page.locator("tbody tr").first.get_by_role("link").first)
    officer.sees(words("desk.entry.link"))
    unfolds(officer, "desk.offer")
    page.locator("#offer-text").fill("They may be victims")
    officer.presses(words("desk.offer.send"))
    officer.sees(words("desk.fault.takerMissing"))
    officer.picks(words("desk.offer.taker"), "Victim care")
    page.wait_for_function("() => document.getElementById('offer-text').value === 'They may be victims'")
    officer.presses(words("desk.offer.send"))
    officer.sees(words("notice.deskHandedOn"))
    victims.opens("/desk/key?next=/desk")
    opens_key(victims, "victims")
    victims.follows(f"{words('desk.show.offered')} (1)")
    victims.activates(victims.page.locator("tbody tr").first.get_by_role("link").first)
    victims.page.locator("input[name=ground]").first.check()
    victims.presses(words("purpose.send"), within=victims.page.locator("main"))
    victims.sees(TOLD)
    victims.sees("They may be victims")
    victims.fills(words("desk.accept.reference"), "VC-118")
    victims.presses(words("desk.accept.send"))
    victims.sees(words("notice.deskAccepted"))


def learns_of_it(reporter, receipt):
    words = reporter.words
    reporter.opens("/report/return?lang=cy")
    reporter.fills(words("report.return.number"), receipt)
    reporter.presses(words("report.return.send"), within=reporter.page.locator("main"))
    reporter.sees("VC-118")
