"""An auditor finds every act of the year in the trail, by the record it was done to, with who did it."""

from .beginning import PEOPLE

# Kind of record, act, and the role of whoever did it; nobody’s where it was somebody without an account.
ACTS = [
    ("person", "collection", "administrator"),
    ("code_adoption", "alteration", "procurementLead"),
    ("code_adoption", "alteration", "commissioner"),
    ("code_adoption", "alteration", "chiefOfficer"),
    ("plan_action", "collection", "procurementLead"),
    ("plan_action", "alteration", "procurementOfficer"),
    ("plan_action", "collection", "procurementOfficer"),
    ("watchlist", "collection", "procurementLead"),
    ("procurement", "collection", "procurementOfficer"),
    ("procurement", "alteration", "procurementOfficer"),
    ("bidder", "collection", "procurementOfficer"),
    ("bidder", "alteration", "procurementLead"),
    ("party_screening", "combination", "procurementOfficer"),
    ("lead_question", "disclosure", "modernSlaveryLead"),
    ("chain_invitation", "disclosure", "procurementOfficer"),
    ("business", "collection", None),
    ("chain_invitation", "alteration", None),
    ("questionnaire_request", "collection", "procurementOfficer"),
    ("questionnaire_request", "disclosure", None),
    ("statement", "collection", "procurementLead"),
    ("statement", "alteration", "commissioner"),
    ("statement", "alteration", "chiefOfficer"),
    ("statement", "disclosure", "procurementLead"),
    ("published_progress", "disclosure", "procurementLead"),
]


def holds_every_act(force):
    auditor = force.auditor
    words, page = auditor.words, auditor.page
    names = PEOPLE | {"administrator": "Sioned Caeglasfryn"}
    auditor.goes_to("trail")
    auditor.sees_heading(words("trail.title"))
    for kind, act, role in ACTS:
        auditor.picks(words("trail.filter.kind"), words(f"trail.kind.{kind}"))
        auditor.picks(words("trail.column.act"), words(f"trail.act.{act}"))
        auditor.picks(words("trail.column.who"), names[role] if role else words("site.filter.any"))
        auditor.presses(words("site.filter.apply"))
        row = page.locator("tbody tr", has_text=words(f"trail.kind.{kind}")).filter(has_text=words(f"trail.act.{act}"))
        (row.filter(has_text=names[role]) if role else row).first.wait_for()
    auditor.activates(page.get_by_role("link", name=words("site.filter.clear"), exact=True))
