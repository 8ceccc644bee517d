"""A hit is decided, a second person agrees, the lead is told, and what the lead answers is all that comes back."""


def go(cast, number):
    officer, second, lead = cast("officer"), cast("lead"), cast("slavery")
    words, page = officer.words, officer.page
    officer.opens("/")
    officer.goes_to("hits")
    officer.sees_heading(words("screening.title"))
    officer.activates(page.locator("tbody tr", has_text=words("screening.state.open")).locator("th a").first)
    officer.sees_heading(words("screening.hit.title"))
    address = page.url
    officer.presses(words("screening.decision.record"))
    officer.sees(words("screening.fault.verdict"))
    officer.chooses(words("screening.verdict.same"))
    officer.fills(words("screening.reason"), f"The same address and the same owner, seen twice ({number}).")
    officer.presses(words("screening.decision.record"))
    officer.sees(words("notice.decidedWaits"))
    tell(officer)
    agree(second, address)
    answer(lead)
    officer.opens(address)
    officer.sees(words("referrals.answer.speakToTheLead"))


def tell(officer):
    words = officer.words
    officer.follows(words("referrals.tell"))
    officer.sees_heading(words("referrals.tell"))
    officer.fills(words("referrals.note"), "The workers of this supplier sleep where they work.")
    officer.presses(words("referrals.tell.send"), within=officer.page.locator("main"))
    officer.sees(words("notice.toldLead"))


def agree(second, address):
    words = second.words
    second.opens(address)
    second.chooses(words("screening.second.agree"))
    second.fills(words("screening.reason"), "I compared the numbers as well.")
    second.presses(words("screening.second.record"))
    second.sees(words("notice.agreed"))


def answer(lead):
    words, page = lead.words, lead.page
    lead.opens("/")
    lead.goes_to("referrals")
    lead.activates(page.locator("tbody th a").first)
    lead.sees("sleep where they work")
    lead.chooses(words("referrals.answer.speakToTheLead"))
    lead.presses(words("referrals.answer.send"))
    lead.sees(words("notice.answered"))
