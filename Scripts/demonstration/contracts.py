"""Notices of tenders and awards: contracts.jsonl, one OCDS 1.1 release a line."""
import datetime
import json

FORCE = {"id": "GWY-1", "name": "Heddlu Gwynfryn Police"}
COMMISSIONER = {"id": "GWY-2", "name": "Comisiynydd Heddlu a Throseddu Gwynfryn / Gwynfryn Police and Crime Commissioner"}

# firm | CPV | method | value £ | awarded | months | releases | buyer | how the award names the supplier | title | text
#   releases   t tender, a award, u update of the award
#   buyer      f the force, c the commissioner
#   named      number           with the company number
#              number=NAME      with the number, under another name
#              post=NAME        a local id, that name, the firm's own postcode
#              apart=NAME@CODE  a local id, that name, another postcode: to be offered for merging, not merged
CONTRACTS = """
tegfan|18424300,18141000|open|1190000|2024-11-18|36|ta|f|number|Disposable and protective gloves / Menig untro a menig diogelwch|Nitrile and cut-resistant gloves for officers and custody. Packed at the supplier's site, with night shifts in winter.
tegfan|18141000|limited|38500|2026-02-09|12|a|f|number=TEGFAN SAFETY GLOVES LIMITED|Search gloves, needle resistant|Search gloves for the search team.
kwik|18424300|direct|22400|2025-06-30|12|a|f|post=Kwik Glan Gloves Cyf|Vinyl gloves, urgent purchase|Urgent purchase after a late delivery.
kwik|18424300|limited|24900|2026-05-11|12|a|f|post=Kwik Glan Gloves|Examination gloves for custody|Single-use gloves for the custody suites.
borth|18143000,35113400|open|540000|2025-03-17|36|ta|f|number|Personal protective equipment / Cyfarpar diogelu personol|Coveralls, masks and eye protection.
sarang|33141420|direct|54000|2026-01-19|12|a|f|post=Sarang Gloves Sdn Bhd|Surgical gloves, direct from the maker|Bought from the maker while stocks were short.
glanmor|50112300|direct|38400|2026-04-01|12|a|f|post=Glan Môr Hand Car Wash|Hand washing of patrol vehicles / Golchi cerbydau patrôl â llaw|Hand washing at the coastal stations, 9,300 vehicles a year. Paid per vehicle.
quick|50112300|limited|92000|2025-05-05|24|ta|f|number|Vehicle valeting, northern stations|Inside and outside valeting, biohazard cleaning on request.
maes|79620000|selective|3600000|2024-09-23|36|ta|f|number|Supply of temporary staff / Cyflenwi staff dros dro|Temporary staff for offices, kitchens and cleaning at night. Second-tier agencies may be used.
maes|79620000,90911200|selective|410000|2026-03-02|18|au|c|number=Maes Staffing Limited|Temporary cleaning staff|Agency workers for night cleaning of custody suites.
seren|79620000|selective|1100000|2025-01-27|24|ta|f|number|Agency workers for the contact centre / Gweithwyr asiantaeth i'r ganolfan gyswllt|Temporary staff for peaks in demand.
phoenix|79620000,77310000|limited|84000|2026-02-23|12|a|c|number|Seasonal grounds labour|Labour only, seasonal workers for the grounds of the commissioner's estate.
pentre|90911200|open|795000|2025-04-07|36|ta|f|number|Cleaning of police buildings / Glanhau adeiladau'r heddlu|Daily and night cleaning of 31 buildings. The contractor may use sub-contractors for windows and high-level work.
pentre|90911200|limited|31000|2025-10-20|6|a|c|post=PENTRE FACILITIES LIMITED|Deep clean of the commissioner's office|Deep clean after building work.
pentre|90911200|direct|12750|2026-06-15|3|a|f|number=Pentre Facilities Cyfyngedig|Cleaning of the temporary custody suite|Extra cleaning during repairs.
gwynfa|90911200|open|296000|2025-02-10|24|ta|c|number|Glanhau swyddfeydd y Comisiynydd / Cleaning of the Commissioner's offices|Glanhau dyddiol. Ni chaniateir is-gontractio heb gytundeb.
derwen|79713000|open|2070000|2024-06-03|36|ta|f|number|Guarding of sites and reception / Gwarchod safleoedd a derbynfa|Guards at headquarters and three stores, day and night shift.
derwen|79710000|limited|48000|2025-12-08|12|a|c|apart=Diogelwch Derwen Goch@LL98 9ZA|Guarding of public meetings|Stewards and guards for public meetings of the commissioner.
shore|79713000|open|430000|2025-07-14|24|ta|f|number|Keyholding and alarm response|Keyholding, patrols and alarm response on the coast.
brynhyfryd|55520000|open|996000|2025-08-04|36|ta|f|number|Staff restaurant and canteen / Ffreutur staff|Canteen services at headquarters; food sourced by the caterer.
cegin|55520000|limited|194000|2025-03-31|24|a|f|number|Custody meals / Prydau dalfa|Chilled meals for detained people.
castell|35811200|open|1450000|2024-10-14|36|ta|f|number|Police uniforms / Gwisg heddlu|Shirts, trousers and outerwear. Made abroad; the maker is to be named on request.
castell|35811200|limited|46000|2026-07-06|12|a|f|number=CASTELL EITHIN UNIFORMS LIMITED|Uniform for new recruits|Top-up order for the autumn intake.
nant|39512000|limited|126000|2025-09-15|12|a|f|number|Blankets and bedding for custody / Blancedi a dillad gwely|Flame-resistant blankets and mattress covers.
nordlys|35811200|direct|96000|2026-03-30|12|a|f|post=Nordhelm Tekstiil OÜ|High-visibility jackets|Direct purchase from the maker in Estonia.
eryl|30213100,30231000|selective|4800000|2025-04-28|24|ta|f|number|Laptops and screens / Gliniaduron a sgriniau|Call-off from a framework for devices.
halcyen|30200000|selective|2700000|2025-06-09|24|ta|c|number|Servers and storage|Servers, storage and installation.
skarn|32344210,30213100|selective|1280000|2025-11-10|24|ta|f|number|Body-worn video and radios|Cameras, docking stations and radios.
morfa|45210000|open|6300000|2025-01-13|36|ta|c|number|New station at Porth Eithin / Gorsaf newydd ym Mhorth Eithin|Design and build. Sub-contractors for groundworks and steel.
trefelyn|45210000|open|2900000|2025-05-19|24|ta|c|number|Refurbishment of custody suites|Refurbishment in four phases.
toeau|45261900|limited|310000|2025-10-06|12|a|c|number|Roof repairs / Trwsio toeau|Roof repairs at nine stations.
golchdy|98310000|limited|146000|2025-02-24|24|a|f|number|Laundry / Golchi dillad|Laundry of blankets and overalls.
dalfa|85100000|open|5700000|2024-12-02|36|ta|f|number|Custody healthcare / Gofal iechyd yn y ddalfa|Nurses and forensic examiners in custody.
mwyalch|48000000|selective|3500000|2025-07-28|24|a|f|number|Records software / Meddalwedd cofnodion|Licences and support.
hendre|79100000|selective|0.01|2025-09-01|24|a|c|number|Legal services framework / Fframwaith gwasanaethau cyfreithiol|Framework; the value is set by call-off.
gwynfa|90911200|direct|8900|2026-05-18|4|a|c|apart=Glanhau Gwynfa@LL98 9ZB|Glanhau swyddfa dros dro / Cleaning of a temporary office|Glanhau gyda'r nos am bedwar mis.
kwik|18424300|direct|19800|2026-09-14|6|a|f|post=Kwik Glan Gloves Cyf|Gloves for the search team, bridging order|Bought while the framework is renewed.
"""

# What some notices say beyond the table, so that indicators have something to look at. By the number of the contract:
#   submission  days to hand in bids      tenderers, final  how many bid, and in the last stage
#   late        days from the award to its beginning, where that is not two weeks after it
#   passed      whether the award says that work is passed on
MORE = {
    13: {"submission": 9, "passed": True},
    19: {"submission": 30, "tenderers": 1, "final": 1},
    21: {"late": -26},
}


def lines(firms):
    """All releases by their date."""
    found = []
    for number, line in enumerate(CONTRACTS.strip().splitlines(), start=1):
        found += releases(number, line.split("|"), firms)
    found.sort(key=lambda release: (release["date"], release["id"]))
    return "".join(json.dumps(release, ensure_ascii=False) + "\n" for release in found)


def releases(number, cells, firms):
    """The releases of one contract in their order."""
    key, codes, method, value, awarded, months, kinds, buyer, named, title, text = cells
    day = datetime.date.fromisoformat(awarded)
    contract = {
        "ocid": f"ocds-gwynfr-{number:04}", "codes": codes.split(","), "method": method, "value": float(value),
        "title": title, "text": text, "awarded": day, "months": int(months),
        "buyer": FORCE if buyer == "f" else COMMISSIONER, "supplier": supplier(firms[key], named, number),
        "more": MORE.get(number, {}),
    }
    return [release(contract, kind) for kind in kinds]


def supplier(firm, named, number):
    """The party of the award, named as the table says."""
    how, _, name = named.partition("=")
    name, _, postcode = name.partition("@")
    address = {"streetAddress": firm.street, "locality": firm.town, "countryName": COUNTRY_NAMES[firm.country]}
    if postcode:
        address = {"streetAddress": "Blwch Post 12", "locality": "Gwynfryn", "countryName": "United Kingdom"}
    if postcode or firm.postcode:
        address["postalCode"] = postcode or firm.postcode
    party = {"name": name or firm.name, "address": address, "roles": ["supplier"]}
    if how == "number":
        party["id"] = f"GB-COH-{firm.number}"
        party["identifier"] = {"scheme": "GB-COH", "id": firm.number, "legalName": name or firm.name}
    else:
        party["id"] = f"org-{number % 3 + 2}"
        party["identifier"] = {"legalName": name or firm.name}
    return party


COUNTRY_NAMES = {"gb": "United Kingdom", "my": "Malaysia", "ee": "Estonia"}

DAYS_AFTER_AWARD = {"t": -75, "a": 12, "u": 96}
TAGS = {"t": "tender", "a": "award", "u": "awardUpdate"}


def release(contract, kind):
    """One release; a tender has no supplier yet."""
    published = moment(contract["awarded"] + datetime.timedelta(days=DAYS_AFTER_AWARD[kind]))
    buyer = contract["buyer"]
    parties = [{**buyer, "identifier": {"legalName": buyer["name"]}, "roles": ["buyer"],
                "address": {"streetAddress": "Pencadlys", "locality": "Gwynfryn", "postalCode": "LL91 9AA",
                            "countryName": "United Kingdom"}}]
    result = {
        "ocid": contract["ocid"], "id": f"{contract['ocid']}-{TAGS[kind]}", "date": published, "tag": [TAGS[kind]],
        "initiationType": "tender", "language": "en", "parties": parties, "buyer": buyer,
        "tender": tender(contract, kind),
    }
    if kind != "t":
        parties.append(contract["supplier"])
        result["awards"] = [award(contract, published)]
        if "final" in contract["more"]:
            result["bids"] = {"statistics": [{"id": "1", "measure": "finalStageBids", "value": contract["more"]["final"]}]}
    return result


def tender(contract, kind):
    """The tender part, the same in every release of a contract but for its status."""
    codes = contract["codes"]
    result = {
        "id": f"{contract['ocid']}-tender", "title": contract["title"], "description": contract["text"],
        "status": "active" if kind == "t" else "complete",
        "classification": {"scheme": "CPV", "id": codes[0]},
        "items": [{"id": "1", "additionalClassifications": [{"scheme": "CPV", "id": code} for code in codes[1:]],
                   "deliveryAddresses": [{"region": "UKL1", "countryName": "United Kingdom"}]}],
        "value": {"amount": contract["value"], "currency": "GBP"}, "procurementMethod": contract["method"],
        "mainProcurementCategory": "goods" if codes[0] < "45" else "works" if codes[0] < "46" else "services",
        "contractPeriod": period(contract),
    }
    if "submission" in contract["more"]:
        start = contract["awarded"] - datetime.timedelta(days=75)
        end = start + datetime.timedelta(days=contract["more"]["submission"])
        result["tenderPeriod"] = {"startDate": moment(start), "endDate": moment(end)}
    if kind != "t" and "tenderers" in contract["more"]:
        result["numberOfTenderers"] = contract["more"]["tenderers"]
    return result


def award(contract, published):
    """The award part."""
    result = {
        "id": f"{contract['ocid']}-award-1", "status": "active", "date": moment(contract["awarded"]),
        "datePublished": published, "value": {"amount": contract["value"], "currency": "GBP"},
        "suppliers": [{"id": contract["supplier"]["id"], "name": contract["supplier"]["name"]}],
        "contractPeriod": period(contract),
    }
    if "passed" in contract["more"]:
        result["hasSubcontracting"] = contract["more"]["passed"]
    return result


def period(contract):
    """From two weeks after the award, as many months as the contract has."""
    start = contract["awarded"] + datetime.timedelta(days=contract["more"].get("late", 14))
    end = start + datetime.timedelta(days=round(contract["months"] * 365.25 / 12) - 1)
    return {"startDate": moment(start), "endDate": moment(end)}


def moment(day):
    """A day as OCDS wants it."""
    return f"{day.isoformat()}T09:00:00Z"
