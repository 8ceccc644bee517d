"""A procurement is opened and assessed, a bidder is compared with the lists, goes to the lead as routine, and is asked about."""


def go(cast, number):
    officer, auditor = cast("officer"), cast("auditor")
    words, page = officer.words, officer.page
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
    bid(officer, number)
    officer.opens(tender)
    officer.presses(words("tenders.begin"))
    officer.sees(words("notice.tenderEvaluating"))
    decide(officer, number)
    auditor.opens("/")
    auditor.goes_to("trail")
    auditor.sees(auditor.words("trail.kind.procurement"))


def bid(officer, number):
    words, page = officer.words, officer.page
    officer.follows(words("tenders.add.bidder"))
    officer.fills(words("tenders.field.name"), f"Sglein Newydd {number} Cyf")
    officer.chooses(words("tenders.nature.organisation"))
    officer.presses(words("tenders.add.bidder"))
    officer.presses(words("tenders.screen"))
    officer.sees(words("notice.tenderScreened"))


def decide(officer, number):
    words, page = officer.words, officer.page
    officer.follows(f"Sglein Newydd {number} Cyf")
    officer.follows(words("tenders.decide"))
    officer.chooses(words("tenders.outcome.ask"))
    officer.fills(words("tenders.field.reason"), "Who owns the bidder is not known yet, so it is asked.")
    officer.presses(words("tenders.save"))
    officer.sees(words("tenders.outcome.ask"))
