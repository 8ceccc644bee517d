"""A cleaning tender with five bidders: one is on a list, the owner of one is, one is too cheap, one is silent, and one is clean
and wins. Whoever decides gives a reason; nobody is excluded by one person alone."""

import json
import pathlib
import tempfile

from .force import takes_up

TITLE = "Glanhau adeiladau’r heddlu / Cleaning of police buildings"
LISTED = "Glanhau Gwynfa Ltd"
OWNED = "Maesyrhaf Cleaning Ltd"
OWNER = "Tegryd ap Gwyndaf"
CHEAP = "Sglein Sydyn Cyf"
SILENT = "Rhostawel Facilities Ltd"
CLEAN = "Glendid Craig Lwyd Cyf"
AGENCY = "Corlan Cleaning Staff Ltd"
BIDDERS = [LISTED, OWNED, CHEAP, SILENT, CLEAN]

SUPPLIERS = f"Name,Company number,Country,Annual spend\n{CLEAN},99010090,gb,240000\nNant Paper Ltd,99010091,gb,12000\n"
ENTRIES = (
    "id,name,country,reason\n"
    f"G-1,{LISTED},gb,Minimum wage withheld\nG-2,{OWNER},gb,Labour market enforcement order\n"
    "G-3,Bwlch Textile Works,my,Papers withheld\n")
OWNERSHIP = {
    "company_number": "99010092",
    "data": {
        "kind": "individual-person-with-significant-control", "name": OWNER,
        "name_elements": {"forename": "Tegryd", "surname": "ap Gwyndaf"}, "date_of_birth": {"month": 5, "year": 1971},
        "nationality": "British", "country_of_residence": "Wales", "notified_on": "2020-03-01", "etag": "a",
        "natures_of_control": ["ownership-of-shares-75-to-100-percent"]}}


def passes_the_gate(force):
    load(force.procurementLead)
    open_it(force.procurementOfficer)
    enter(force.procurementOfficer)
    begin(force.procurementOfficer)
    ask(force.procurementOfficer, force.site)
    the_lead_answers(force.modernSlaveryLead)
    the_answer_waits(force.procurementOfficer)
    force.lets_days_pass(9)
    hear(force.procurementOfficer, force.site)
    decide(force.procurementOfficer)
    agree(force.procurementLead)
    award(force.procurementOfficer, force.site)


def load(lead):
    """The suppliers and a list to compare bidders with."""
    words = lead.words
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "suppliers.csv"
        file.write_text(SUPPLIERS)
        lead.goes_to("imports")
        lead.follows(words("imports.kind.suppliers"))
        lead.attaches(words("imports.file"), file)
        lead.presses(words("imports.send"))
        lead.sees_heading(words("imports.report.done"))
        file.write_text(ENTRIES)
        lead.goes_to("lists")
        lead.follows(words("lists.load"))
        lead.fills(words("imports.list.name"), "Gorchmynion llafur / Labour orders")
        lead.chooses(words("screening.consequence.refer"))
        lead.attaches(words("imports.files"), file)
        lead.presses(words("imports.send"))
        lead.sees_heading(words("imports.report.done"))


def open_it(officer):
    words, page = officer.words, officer.page
    officer.goes_to("tenders")
    officer.follows(words("tenders.new"))
    officer.fills(words("tenders.field.title"), TITLE)
    officer.fills(optional(words, "cpv"), "90911200")
    officer.fills(optional(words, "delivery"), words("country.gb"))
    officer.fills(optional(words, "value"), "1860000")
    officer.fills(optional(words, "days"), "1096")
    officer.picks(optional(words, "route"), words("tenders.route.open"))
    officer.presses(words("tenders.facts.send"))
    officer.sees(words("notice.tenderOpened"))
    officer.sees(words("today.tier.high"))
    officer.sees(words("tenders.requirement.enhancedDiligence"))


def enter(officer):
    words, page = officer.words, officer.page
    for name in BIDDERS:
        to_tender(officer)
        officer.follows(words("tenders.add.bidder"))
        officer.fills(words("tenders.field.name"), name)
        officer.chooses(words("tenders.nature.organisation"))
        if name == OWNED:
            officer.fills(optional(words, "number"), OWNERSHIP["company_number"])
        officer.presses(words("tenders.add.bidder"))
        officer.sees(words("notice.tenderSaved"))
        if name == OWNED:
            load_owner(officer)
        if name == CLEAN:
            officer.follows(words("tenders.add.party"))
            officer.chooses(words("tenders.relation.subcontractor"))
            officer.fills(words("tenders.field.name"), AGENCY)
            officer.chooses(words("tenders.nature.organisation"))
            officer.presses(words("tenders.save"))
            officer.sees(AGENCY)
        officer.presses(words("tenders.screen"))
        officer.sees(words("notice.tenderScreened"))
        if name in (LISTED, OWNED):
            officer.sees(words("tenders.candidate.open"))
        else:
            officer.sees(words("tenders.candidates.none"))


def load_owner(officer):
    words = officer.words
    officer.follows(words("tenders.party.file"))
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "owners.jsonl"
        file.write_text(json.dumps(OWNERSHIP) + "\n")
        officer.chooses(words("tenders.origin.ownership"))
        officer.attaches(words("tenders.field.file"), file)
        officer.presses(words("tenders.party.file.send"))
    officer.sees(OWNER)
    officer.sees(words("tenders.connection.significantControl"))


def begin(officer):
    """Of high risk, so it goes to the lead as routine: nobody asked for it."""
    words = officer.words
    to_tender(officer)
    officer.presses(words("tenders.begin"))
    officer.sees(words("notice.tenderEvaluating"))
    officer.sees(words("tenders.receipt.routine", moment="").strip(" ,"))


def ask(officer, site):
    """Letters go out: to the silent one about its owners, to the cheap one about its price, to the listed one to be heard."""
    words = officer.words
    to_bidder(officer, SILENT)
    put(officer, "representations", chosen=["hearing.invited"], until=site.day(later=7),
        text="Why were the questions about owners not answered?")
    to_bidder(officer, CHEAP)
    put(officer, "price", price="940000", others="1790000\n1835000\n1902000", estimate="1860000")
    officer.sees(words("tenders.task.notifyLowPrice"))
    put(officer, "hearing", chosen=["priceHearing.notified"], until=site.day(later=7),
        text="How many hours are worked at this price, and at what pay?")
    for name in (LISTED, OWNED):
        to_bidder(officer, name)
        answer_candidate(officer, "same" if name == LISTED else "cannotTellYet")
    to_bidder(officer, LISTED)
    put(officer, "ground", party=LISTED, ground=words("tenders.ground.minimumWage"),
        chosen=[("applies", "yes"), ("continuing", "no"), ("recurrence", "yes")], eventOn=site.day(later=-200),
        knownSince=site.day(later=-20), evidence="The conviction was read on the list and in the register of judgments.")
    put(officer, "representations", chosen=["hearing.invited"], until=site.day(later=7),
        text="What has been done since the conviction?")


def answer_candidate(officer, verdict):
    words = officer.words
    officer.follows(words("tenders.candidates.answer"))
    officer.sees_heading(words("tenders.entry.candidate"))
    officer.chooses(words(f"tenders.verdict.{verdict}"))
    officer.fills(words("tenders.field.reason"), "The name is the same; number and date of birth were asked for.")
    officer.presses(words("tenders.save"))
    officer.sees(words("notice.tenderSaved"))


def the_lead_answers(lead):
    words, page = lead.words, lead.page
    takes_up(lead, words("tenders.reminder.lead.why"))
    say_why(lead)
    lead.sees_heading(words("tenders.lead.title"))
    lead.follows(TITLE)
    for name in BIDDERS:
        lead.sees(name)
    lead.chooses(words("tenders.lead.answer.goOn"))
    lead.presses(words("referrals.answer.send"))
    lead.sees(words("notice.answered"))


def say_why(lead):
    """What is sensitive is read only by those who have said why."""
    words, page = lead.words, lead.page
    lead.sees(words("purpose.intro"))
    page.locator("input[name=ground]").first.check()
    lead.presses(words("purpose.send"), within=page.locator("main"))


def the_answer_waits(officer):
    """At set hours, whatever was answered and however soon: until then nothing is to be seen, and nothing is awarded."""
    words = officer.words
    to_bidder(officer, CLEAN)
    officer.sees(words("tenders.task.leadPending"))
    officer.follows(words("tenders.decide"))
    officer.chooses(words("tenders.outcome.goOn"))
    officer.fills(words("tenders.field.reason"), "Owners and sub-contractor named and checked.")
    officer.presses(words("tenders.save"))
    officer.sees(words("tenders.fault.leadFirst"))


def hear(officer, site):
    """The day for answers is over."""
    words = officer.words
    to_bidder(officer, SILENT)
    for subject in ("connectedPersons", "associatedPersons", "subcontractors"):
        put(officer, "information", subject=words(f"tenders.subject.{subject}"),
            chosen=["information.notAnswered"], note="Asked twice in writing.")
    put(officer, "representations", chosen=["hearing.notMade"], text="Nothing came.")
    to_bidder(officer, CHEAP)
    put(officer, "hearing", chosen=["priceHearing.notShown"],
        text="The hours given would leave less than the minimum wage for each of them.")
    to_bidder(officer, LISTED)
    put(officer, "representations", chosen=["hearing.heard"], text="The wages were repaid; who decided on them still does.")
    to_bidder(officer, CLEAN)
    for subject in ("connectedPersons", "associatedPersons", "subcontractors"):
        put(officer, "information", subject=words(f"tenders.subject.{subject}"), chosen=["information.answered"])


def decide(officer):
    words = officer.words
    decision(officer, OWNED, "ask", None, "The owner may be the person on the list: asked for the date of birth.")
    officer.sees(words("tenders.outcome.ask"))
    for name, basis, reason in [
        (LISTED, "mandatoryGround", "Convicted within five years, and likely to happen again."),
        (CHEAP, "price", "At this price nobody could be paid the minimum wage."),
        (SILENT, "information", "Nid atebwyd y cwestiynau am berchnogion, er gofyn ddwywaith."),
    ]:
        decision(officer, name, "exclude", basis, reason)
        officer.sees(words("tenders.state.second"))
        assert not officer.page.get_by_role("link", name=words("tenders.second"), exact=True).count(), \
            "the first person may be the second"


def decision(officer, name, outcome, basis, reason):
    words = officer.words
    to_bidder(officer, name)
    officer.follows(words("tenders.decide"))
    officer.chooses(words(f"tenders.outcome.{outcome}"))
    if basis:
        officer.picks(optional(words, "basis"), words(f"tenders.basis.{basis}"))
    officer.fills(words("tenders.field.reason"), reason)
    officer.presses(words("tenders.save"))
    officer.sees(words("notice.tenderSaved"))


def agree(lead):
    words = lead.words
    for name in (LISTED, CHEAP, SILENT):
        takes_up(lead, words("tenders.reminder.second.what", bidder=name))
        lead.sees_heading(name)
        lead.follows(words("tenders.second"))
        lead.chooses(words("tenders.limb.yes"))
        lead.fills(words("tenders.field.reason"), "I have read the file and the letters. Agreed.")
        lead.presses(words("tenders.save"))
        lead.sees(words("notice.tenderSaved"))
        lead.sees(words("tenders.outcome.exclude"))


def award(officer, site):
    words, page = officer.words, officer.page
    to_bidder(officer, LISTED)
    officer.follows(words("tenders.notice.send"))
    officer.chooses(words("tenders.recipient.minister"))
    officer.presses(words("tenders.save"))
    officer.sees(words("notice.tenderSaved"))
    decision(officer, CLEAN, "goOn", None, "Owners and sub-contractor named and checked; pay and hours fit the price.")
    to_tender(officer)
    officer.follows(words("tenders.award"))
    officer.chooses(CLEAN)
    officer.fills(words("tenders.field.reason"), "The most advantageous tender of those that may be considered.")
    officer.presses(words("tenders.award"))
    officer.sees(words("notice.tenderAwarded"))
    officer.sees(words("tenders.stage.awarded"))
    row = page.get_by_role("row").filter(has_text=CLEAN)
    row.get_by_text(words("tenders.awarded"), exact=True).wait_for()


def to_tender(visitor):
    """By the way back up where there is one, else from the list."""
    up = visitor.page.locator(".way").get_by_role("link", name=TITLE, exact=True)
    if up.count():
        visitor.activates(up)
    else:
        visitor.goes_to("tenders")
        visitor.follows(TITLE)
    visitor.sees_heading(TITLE)


def to_bidder(visitor, name):
    to_tender(visitor)
    visitor.follows(name)
    visitor.sees_heading(name)


def optional(words, field):
    return words("tenders.optional", label=words(f"tenders.field.{field}"))


def put(officer, kind, chosen=(), **typed):
    """Puts an entry on the bidder's file: what is chosen by its words, or within a question, and what is typed or picked."""
    words, page = officer.words, officer.page
    officer.activates(page.locator("summary").get_by_text(words("tenders.put"), exact=True))
    officer.follows(words(f"tenders.entry.{kind}"))
    officer.sees_heading(words(f"tenders.entry.{kind}"))
    for choice in chosen:
        if isinstance(choice, tuple):
            question = page.get_by_role("group", name=words(f"tenders.field.{choice[0]}"))
            officer.chooses(words(f"tenders.limb.{choice[1]}"), within=question)
        else:
            officer.chooses(words(f"tenders.{choice}"))
    for field, text in typed.items():
        label = words(f"tenders.field.{field}")
        if not page.get_by_label(label, exact=True).count():
            label = optional(words, field)
        if page.get_by_label(label, exact=True).first.evaluate("field => field.localName") == "select":
            officer.picks(label, text)
        else:
            officer.fills(label, text)
    officer.presses(words("tenders.save"))
    officer.sees(words("notice.tenderSaved"))
