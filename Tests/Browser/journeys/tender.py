"""A tender through the gate: opened, asked with a question of the force's own, screened, linked to the register, written to, decided."""


def go(cast, number):
    lead, officer, auditor = cast("lead"), cast("officer"), cast("auditor")
    words, page = officer.words, officer.page
    write_question(lead, number)
    officer.opens("/")
    officer.goes_to("tenders")
    officer.follows(words("tenders.new"))
    officer.presses(words("tenders.facts.send"))
    officer.sees(words("site.faults"))
    officer.fills(words("tenders.field.title"), f"Glanhau swyddfeydd {number}")
    page.locator("input[name=cpv]").fill("90911200")
    officer.presses(words("tenders.facts.send"))
    officer.sees(words("notice.tenderOpened"))
    tender = page.url
    choose_question(officer, number)
    officer.opens(tender)
    bid(officer, number)
    officer.opens(tender)
    officer.presses(words("tenders.begin"))
    officer.sees(words("notice.tenderEvaluating"))
    answer(officer, number)
    write_letter(officer, number)
    link(officer)
    decide(officer)
    auditor.opens("/")
    auditor.goes_to("trail")
    auditor.page.locator("tbody td", has_text=auditor.words("trail.kind.procurement")).first.wait_for(state="visible")


def write_question(lead, number):
    words = lead.words
    lead.opens("/tenders/questions")
    lead.follows(words("tenders.questions.new"))
    lead.presses(words("tenders.save"))
    lead.sees(words("site.faults"))
    lead.fills(words("tenders.field.textEnglish"), f"Is there a way home at night? {number}")
    lead.fills(words("tenders.field.textWelsh"), f"A oes ffordd adref yn y nos? {number}")
    lead.presses(words("tenders.save"))
    lead.sees(f"Is there a way home at night? {number}")


def choose_question(officer, number):
    words = officer.words
    officer.follows(words("tenders.questions.choose"))
    officer.chooses(asked(officer, number))
    officer.presses(words("tenders.save"))
    officer.sees(words("notice.tenderSaved"))


def asked(officer, number):
    welsh = officer.page.locator("html").get_attribute("lang") == "cy"
    return f"A oes ffordd adref yn y nos? {number}" if welsh else f"Is there a way home at night? {number}"


def bid(officer, number):
    words, page = officer.words, officer.page
    officer.follows(words("tenders.add.bidder"))
    officer.fills(words("tenders.field.name"), f"Sglein Newydd {number} Cyf")
    officer.chooses(words("tenders.nature.organisation"))
    officer.presses(words("tenders.add.bidder"))
    officer.presses(words("tenders.screen"))
    officer.sees(words("notice.tenderScreened"))


def answer(officer, number):
    words, page = officer.words, officer.page
    officer.activates(page.locator("tbody th a").filter(has_text=f"Sglein Newydd {number} Cyf").first)
    officer.follows(asked(officer, number))
    officer.chooses(words("tenders.answer.yes"))
    officer.presses(words("tenders.save"))
    officer.sees(words("notice.tenderSaved"))


def write_letter(officer, number):
    words, page = officer.words, officer.page
    officer.activates(page.locator("section:has(> h3[id^=letters]) a[href*='about=information']").first)
    letter = page.locator("textarea[name=letterWelsh]")
    assert f"Sglein Newydd {number} Cyf" in letter.input_value()
    officer.presses(words("tenders.letter.keep"))
    officer.sees(words("notice.tenderLetterKept"))
    officer.follows(words("tenders.letter.sent"))
    officer.fills(words("tenders.field.to"), "Ysgrifennydd y cwmni")
    officer.chooses(words("tenders.means.post"))
    officer.presses(words("tenders.save"))
    officer.sees(words("notice.tenderSaved"))
    officer.sees("Ysgrifennydd y cwmni")


def link(officer):
    words, page = officer.words, officer.page
    officer.follows(words("tenders.register.change"))
    page.locator("input[name=q]").fill("Cyf")
    officer.presses(words("tenders.register.look"))
    officer.activates(page.get_by_role("button", name=words("tenders.register.same")).first)
    officer.sees(words("notice.tenderSaved"))


def decide(officer):
    words = officer.words
    officer.follows(words("tenders.decide"))
    officer.chooses(words("tenders.outcome.ask"))
    officer.fills(words("tenders.field.reason"), "Who owns the bidder is not known yet, so it is asked.")
    officer.presses(words("tenders.save"))
    officer.sees(words("tenders.outcome.ask"))
