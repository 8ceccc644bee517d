"""Three invented lists. In each, the first block is written by hand: entries that resemble a supplier, and traps that
resemble one only at a glance. The rest are invented by combining syllables and resemble nobody."""
import csv
import datetime
import io
import json
import random

SEED = 20261118

# id | schema | name | other names | country | address | registration number | since | note
ORDERS = """
FLO-0007|Company|Tegfan Safety Gloves Limited|Menig Diogelwch Tegfan|gb|Unit 3, Parc Menter Eithin, Caerhedyn LL96 9ZZ||2024-05-14|Document retention and deductions at the packing site.
FLO-0012|Company|Halcyen Electronics (Penang) Sdn Bhd||my|Lot 4, Penang||2023-11-02|Recruitment fees and debt bondage.
FLO-0014|Company|Skarnholt Digital Devices Co., Ltd.|Skarnholt Devices|cn|88 Lianhu Road, Suizhong||2025-02-20|Labour transfer programme.
FLO-0018|Company|Castel Eithin Uniforms|Castle Eithin Uniforms|bd|Plot 12, Savarpur||2024-08-30|Forced overtime, wages kept back.
FLO-0021|Company|Borthlas PPE Direct||my|Jalan Bakti 5, Kota Sarang||2023-06-09|Recruitment fees.
FLO-0023|Company|Brannogle Tyres||th|Moo 7, Rayongsri||2024-01-17|Plantation labour.
FLO-0026|Company|Sarang Gloves Manufacturing Sdn. Bhd.|Sarang Gloves;Sarang Glove Makers|my|Lot 88, Jalan Perdana, Kota Sarang||2022-10-27|Passports kept, wages kept back.
FLO-0028|Company|Nordhelm Seafood OÜ||ee|Kalda 2, Randvere||2025-09-11|Isolation on board.
FLO-0031|Company|Quick Gloves Limited|Quick Glan|gb|Unit 4, Stryd y Bont, Porth Eithin LL94 9ZY||2024-03-21|Document retention.
FLO-0033|Company|Corrwyntog Managed Contracts Holdings Ltd||ie|Dock Road, Cill Rua|98123456|2025-05-06|Subsidiary abroad used involuntary prison labour.
FLO-0035|Person|Ieuan Tegfanwr||gb|Caerhedyn||2024-05-14|Controlled the packing site named in FLO-0007.
"""

# id | name | alias | schema | country | address | postcode | registration number | birth date | listed | reason
CONVICTIONS = """
LC-0002|Glan Mor Hand Carwash||Company|gb|Iard y Cei, Porth Eithin|LL94 9XB|||2026-05-29|Failure to pay the minimum wage
LC-0004|Gwernol Motors Ltd t/a Quickwen Car Valeting||Company|gb|Ffordd Gefn, Gwynfryn|LL91 9ZA|99770004||2025-03-12|Failure to pay the minimum wage
LC-0006|Glanhau Gwynfa Ltd||Company|gb|Trefelyn||99010011||2025-10-03|Breach of a labour market enforcement order
LC-0009|Trefelyn Building Contractors||Company|gb|Oast Yard, Marlham|||| 2019-07-18|Holding workers in servitude (site in Marlham)
LC-0011|Southern Shore Guarding Ltd||Company|gb|Marlham||99770011||2024-02-01|Unlawful deductions by an employment agency
LC-0013|Depot 42 Gwynfryn Logistics Ltd||Company|gb|Trefelyn||99770013||2023-09-27|Failure to keep pay records
LC-0015|Arlwyo Brynhyfrydle||Organization|gb|Neuadd Brynhyfrydle, Llanfair Uchaf|||| 2018-11-05|Talu llai na'r isafswm cyflog
LC-0017|Pentre Facilities Ltd||Company|gb|Marlham||99770017||2022-04-14|Failure to pay the minimum wage
LC-0019|Seren Security Workers Ltd||Company|gb|Trefelyn||99770019||2024-06-20|Unlicensed guards
LC-0021|Ifan Llwydfryn||Person|gb|||| 1961|2017-02-08|Conspiracy to arrange travel for exploitation
LC-0023|Tegryd ap Gwyndaf||Person|gb||||1985-11|2023-01-30|Forced or compulsory labour
LC-0025|Toeau Penrhiw Roofing Cyf||Company|gb|Chwarel Rhyw, Maesgwyn|LL97 9XA|||2026-02-11|Failure to pay the minimum wage
LC-0027|Orrelwick Construction Ltd||Company|gb|Trefelyn||99770027||2021-08-19|Servitude
LC-0029|Gwyndaf Morfa Wen||Person|gb||||1970-06|2020-10-22|Gangmasters offence
"""

# id | name | alias | schema | country | address | registration number | licence | listed | reason
LICENCES = """
LR-0003|Maes Staffing Limited||Company|gb|8 Heol y Maes, Gwynfryn LL91 9ZB|99010007|GWY-LP-0103|2026-09-30|Licence expired; renewal not received
LR-0005|Gwynfryn Workforce Solutions Limited||Company|gb|31 Market Row, Trefelyn|99010008|GWY-LP-0105|2026-03-03|Licence refused
LR-0008|Fenix Maesgwyn Labour Ltd||Company|gb|Lôn Las, Maesgwyn||GWY-LP-0108|2026-04-17|Licence revoked with immediate effect
LR-0010|Maes Security Staffing (North) Ltd||Company|gb|Maesgwyn|99880010|GWY-LP-0110|2025-12-01|Licence surrendered
LR-0012|Tir Glaswyn Harvesting Ltd||Company|gb|Maesgwyn|99880012|GWY-LP-0112|2025-06-25|Licence revoked
LR-0014|Seren Field Workers Ltd||Company|gb|Caerhedyn|99880014|GWY-LP-0114|2026-01-09|Licence with conditions
LR-0016|Cludiant Cefn Rhos Cyfyngedig|Cefn Rhos Labour|Company|gb|Depo Cefn Rhos, Caerhedyn|99010029|GWY-LP-0116|2026-08-12|Licence refused
LR-0018|Pentref Facilities Labour Ltd||Company|gb|Marlham|99880018|GWY-LP-0118|2024-11-28|Licence expired
"""

HEADS = ["Ar", "Bel", "Cor", "Dra", "Ful", "Hesk", "Ild", "Jor", "Kel", "Lum", "Mersk", "Ost", "Pell", "Rusk", "Tam",
         "Ulv", "Vand", "Wex", "Yor", "Zel"]
TAILS = ["abeth", "andor", "echi", "ibury", "ingale", "ivo", "olm", "onga", "umba", "usk", "azar", "ember"]
MAKERS = ["Garments", "Footwear", "Electronics", "Textile Mills", "Seafoods", "Brickworks", "Solar", "Spinning"]
MAKER_PLACES = [("cn", "Co., Ltd."), ("in", "Private Limited"), ("bd", "Ltd."), ("my", "Sdn. Bhd."), ("pk", "Ltd."),
                ("th", "Co., Ltd."), ("vn", "JSC"), ("mm", "Co., Ltd.")]
ORDER_NOTES = ["Recruitment fees.", "Labour transfer programme.", "Passports kept.", "Wages kept back.",
               "Prison labour.", "Restricted movement."]
TRADES = ["Packing", "Poultry", "Nurseries", "Fisheries", "Growers", "Harvest", "Meats", "Bakeries"]
OFFENCES = ["Failure to pay the minimum wage", "Forced or compulsory labour", "Gangmasters offence",
            "Employment agency offence", "Failure to keep pay records"]
STATUSES = ["Licence revoked", "Licence refused", "Licence expired", "Licence surrendered", "Licence with conditions"]
GIVEN = ["Arwel", "Briallen", "Corwen", "Dyfrig", "Eluned", "Ffraid", "Gwenfor", "Heulwen"]


def rows(text):
    """The cells of a table written by hand."""
    return [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]


class Inventor:
    """Names that nobody has, each once, and days in a range of years."""

    def __init__(self, seed):
        self.dice = random.Random(seed)
        self.words = [head + tail for head in HEADS for tail in TAILS]
        self.dice.shuffle(self.words)

    def word(self):
        return self.words.pop()

    def day(self, first=2017, last=2026):
        start = datetime.date(first, 1, 1)
        return (start + datetime.timedelta(days=self.dice.randrange((datetime.date(last, 11, 1) - start).days)))

    def choice(self, options):
        return self.dice.choice(options)


def numbered(prefix, count, taken):
    """Identifiers that the hand-written block has left free."""
    return [name for name in (f"{prefix}-{place:04}" for place in range(1, count + 1)) if name not in taken]


def forced_labour_orders(count=42):
    """forced-labour-orders.jsonl: FollowTheMoney entities, topic forced.labor."""
    inventor = Inventor(SEED)
    written = rows(ORDERS)
    for identifier in numbered("FLO", count, {row[0] for row in written}):
        country, form = inventor.choice(MAKER_PLACES)
        written.append([identifier, "Company", f"{inventor.word()} {inventor.choice(MAKERS)} {form}", "", country, "", "",
                        inventor.day().isoformat(), inventor.choice(ORDER_NOTES)])
    return "".join(json.dumps(entity(row), ensure_ascii=False) + "\n" for row in sorted(written))


def entity(row):
    """One order as an entity."""
    identifier, schema, name, others, country, address, number, since, note = row
    properties = {
        "name": [name], "alias": [other for other in others.split(";") if other], "country": [country],
        "address": [address] if address else [], "registrationNumber": [number] if number else [],
        "topics": ["forced.labor"], "notes": [note], "createdAt": [since],
    }
    return {"id": identifier, "schema": schema, "caption": name,
            "properties": {key: values for key, values in properties.items() if values},
            "datasets": ["gwynfryn_forced_labour_orders"]}


def labour_convictions(count=36):
    """labour-convictions.csv."""
    inventor = Inventor(SEED + 1)
    written = rows(CONVICTIONS)
    for identifier in numbered("LC", count, {row[0] for row in written}):
        is_person = inventor.dice.random() < 0.3
        name = (f"{inventor.choice(GIVEN)} {inventor.word()}" if is_person
                else f"{inventor.word()} {inventor.choice(TRADES)} {inventor.choice(['Ltd', 'Cyf', 'Limited', 'LLP'])}")
        written.append([identifier, name, "", "Person" if is_person else "Company", "gb", "", "", "",
                        str(inventor.dice.randint(1955, 1995)) if is_person else "", inventor.day().isoformat(),
                        inventor.choice(OFFENCES)])
    return table(["id", "name", "alias", "schema", "country", "address", "postcode", "registrationNumber",
                  "birthDate", "listingDate", "reason"], sorted(written))


def licence_register(count=60):
    """licence-register.csv: labour providers whose licence is not simply in force."""
    inventor = Inventor(SEED + 2)
    written = rows(LICENCES)
    for place, identifier in enumerate(numbered("LR", count, {row[0] for row in written})):
        written.append([identifier, f"{inventor.word()} {inventor.choice(TRADES)} Labour {inventor.choice(['Ltd', 'Cyf'])}",
                        "", "Company", "gb", "", f"9988{1000 + place}", f"GWY-LP-{200 + place:04}",
                        inventor.day(2022).isoformat(), inventor.choice(STATUSES)])
    return table(["id", "name", "alias", "schema", "country", "address", "registrationNumber", "program",
                  "listingDate", "reason"], sorted(written))


def table(header, lines):
    """Text of a csv file."""
    output = io.StringIO()
    writer = csv.writer(output)
    writer.writerow(header)
    writer.writerows(lines)
    return output.getvalue()
