"""demonstration.json: who signs in, which lists there are, and what has been decided already."""
import json

PEOPLE = [
    ("officer", "Nest Pencerrigwen", "nest@gwynfryn.example", ["procurementOfficer"], "cy", "grug porffor ar y bryn"),
    ("lead", "Gruffydd Maesllwydan", "gruffydd@gwynfryn.example", ["procurementLead"], "en",
     "slate roofs in the rain"),
    ("slavery", "Mali Tanralltwen", "mali@gwynfryn.example", ["modernSlaveryLead"], "en", "lighthouse before dawn",
     "seven lanterns on a quiet quay"),
    ("auditor", "Owain Brynllysfaen", "owain@gwynfryn.example", ["auditor"], "en", "count the stones twice"),
    ("administrator", "Sioned Caeglasfryn", "sioned@gwynfryn.example", ["administrator"], "cy",
     "allweddi ar y bachyn"),
    ("commissioner", "Gwenllian Rhosdderwen", "gwenllian@gwynfryn.example", ["commissioner"], "cy", "llyn llonydd y bore"),
    ("chief", "Hywel Glanyrafonddu", "hywel@gwynfryn.example", ["chiefOfficer"], "en", "bridge over brown water"),
    ("handler", "Lleucu Nantygaseg", "lleucu@gwynfryn.example", ["reportHandler"], "cy", "rhedyn ar lan y nant",
     "wyth barcud uwch y dyffryn"),
    ("victims", "Tudur Hafodwenlas", "tudur@gwynfryn.example", ["victimOfficer"], "en", "kettle on a cold stove",
     "four green doors in autumn"),
    ("standards", "Heledd Cwmcelynnog", "heledd@gwynfryn.example", ["reportHandler"], "en", "paper boats go south",
     "nine brass bells under snow"),
    ("scrutiny", "Ifor Pantyronnen", "ifor@gwynfryn.example", ["commissionerScrutiny"], "cy", "hen bont dros yr afon",
     "tair ysgub o wair melyn"),
]

LISTS = [
    ("forcedLabourOrders", "forced-labour-orders.jsonl", "ftm", "ask",
     "Forced-labour orders (demonstration)", "Gorchmynion llafur gorfodol (arddangosiad)"),
    ("labourConvictions", "labour-convictions.csv", "csv", "refer",
     "Labour-offence convictions (demonstration)", "Euogfarnau troseddau llafur (arddangosiad)"),
    ("licenceRegister", "licence-register.csv", "csv", "checkLicence",
     "Labour providers' licences (demonstration)", "Trwyddedau darparwyr llafur (arddangosiad)"),
]

# supplier | list | entry | verdict | by | day | reason | second | day | reason
DECISIONS = [
    ("borth", "forcedLabourOrders", "FLO-0021", "notTheSame", "officer", "2026-11-16",
     "Rhif y cwmni, y cyfarwyddwyr a’r cyfeiriad yn wahanol; gwneuthurwr ym Maleisia yw’r cofnod, a dosbarthwr ym "
     "Mhorth Eithin yw ein cyflenwr ni, a sefydlwyd ddwy flynedd ar ôl y gorchymyn.",
     "lead", "2026-11-17", "I checked the register and the supplier’s accounts: no link to the maker."),
    ("trefelyn", "labourConvictions", "LC-0009", "notTheSame", "officer", "2026-11-16",
     "The convicted firm was a partnership in Marlham that ended in 2019; ours was formed in Trefelyn in 2021 by "
     "other people.",
     "lead", "2026-11-17", "Agreed. The court record names the partners; none is an officer of our supplier."),
    ("brynhyfryd", "labourConvictions", "LC-0015", "notTheSame", "officer", "2026-11-18",
     "Clwb arlwyo mewn neuadd yn Llanfair Uchaf oedd hwn, a gaeodd yn 2018. Cyd-ddigwyddiad yw’r enw.",
     "lead", "2026-11-18", "Agreed after a look at the charity’s closing accounts."),
    ("tegfan", "forcedLabourOrders", "FLO-0007", "same", "officer", "2026-11-19",
     "Yr un safle (Uned 3, Parc Menter Eithin) a’r un enw; llofnodwyd y contract yno, ac mae’r enw Cymraeg ar y "
     "gorchymyn ar eu hanfonebau.",
     "lead", "2026-11-20", "Seen the order and two invoices: same site, same trading name. Questions go to the "
     "supplier once the modern slavery lead agrees that asking is safe."),
]

REFERRALS = [
    ("tegfan", "forcedLabourOrders", "FLO-0007", "lead", "2026-11-20",
     "Before we ask the supplier anything: is it safe for the workers at the packing site that we do?"),
    ("glanmor", None, None, "officer", "2026-11-20",
     "£4.10 y cerbyd am 22 munud o waith gan ddau berson: llai na’r isafswm cyflog cyn unrhyw gost arall."),
]

# Which records are joined: the one kept by company number, the other as a notice names it.
MERGES = [
    ("gwynfa", "Glanhau Gwynfa", "LL98 9ZB", "officer", "2026-11-13",
     "Yr un rhif ffôn a’r un cyfrif banc ar yr anfonebau; blwch post yw’r cyfeiriad arall."),
]

NOTES = [
    (1, "lead", "2026-11-20", "Next review in two weeks. Named factory list asked for at the last meeting, not received."),
    (7, "officer", "2026-11-19", "Gofynnwyd i’r gyrwyr gadw cofnod o faint o bobl sy’n golchi a pha mor hir."),
    (9, "lead", "2026-11-17", "Licence has expired; no cleaners for food sites until the renewal is seen."),
    (13, "officer", "2026-11-10", "Sub-contractors for windows not named; two reminders sent."),
]


def text(firms):
    """The manifest as JSON."""
    content = {
        "version": 1,
        "organisation": {"key": "gwynfryn", "name": {"en": "Heddlu Gwynfryn Police", "cy": "Heddlu Gwynfryn Police"},
                         "country": "gb"},
        "asOf": "2026-11-22",
        "people": [dict(zip(("key", "name", "email", "roles", "language", "password", "passphrase"), person))
                   for person in PEOPLE],
        "files": {"suppliers": "suppliers.csv", "ledger": "ledger.csv", "contracts": "contracts.jsonl",
                  "bidders": "bidders.csv"},
        "lists": [{"key": key, "file": file, "format": form, "consequence": consequence,
                   "name": {"en": english, "cy": welsh}, "publishedOn": "2026-11-18"}
                  for key, file, form, consequence, english, welsh in LISTS],
        "merges": [{"keep": supplier(firms[key]), "absorb": {"name": name, "postcode": postcode}, "by": by, "on": day,
                    "reason": reason} for key, name, postcode, by, day, reason in MERGES],
        "decisions": [decision(firms, *row) for row in DECISIONS],
        "referrals": [referral(firms, *row) for row in REFERRALS],
        "contractNotes": [{"ocid": f"ocds-gwynfr-{number:04}", "by": by, "on": day, "text": note}
                          for number, by, day, note in NOTES],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def supplier(firm):
    """How the manifest names a supplier: by number where it has one, and always by name."""
    return {"name": firm.name, "companyNumber": firm.number or None}


def decision(firms, key, list_key, entry, verdict, by, day, reason, second, second_day, second_reason):
    """A decision with the second person's."""
    return {"supplier": supplier(firms[key]), "list": list_key, "entry": entry, "verdict": verdict, "by": by,
            "on": day, "reason": reason,
            "second": {"by": second, "on": second_day, "agrees": True, "reason": second_reason}}


def referral(firms, key, list_key, entry, by, day, note):
    """What was sent to the modern slavery lead: about a hit where an entry is named, else about the supplier."""
    return {"supplier": supplier(firms[key]), "list": list_key, "entry": entry, "by": by, "on": day, "note": note}
