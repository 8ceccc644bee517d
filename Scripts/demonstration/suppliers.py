"""Whom the force buys from: suppliers.csv, and the firms that the other files speak of."""
import csv
import io
from typing import NamedTuple

# key | name | company number | street | town | postcode | country | pounds a year | payments a year | sector | category
# An empty number is a sole trader, a partnership or a foreign firm; an empty sector is one that nobody wrote down.
FIRMS = """
tegfan|Tegfan Safety Gloves Cyf|99010001|Uned 3, Parc Menter Eithin|Caerhedyn|LL96 9ZZ|gb|412|16|Menig diogelwch|PPE - gloves
kwik|Kwik Glan Gloves Cyf||2 Stryd y Bont|Porth Eithin|LL94 9ZY|gb|61|9|Disposable gloves|PPE - gloves
borth|Borthlas PPE Direct Ltd|99010003|14 Quay Road|Porth Eithin|LL94 9XA|gb|188|12|PPE|PPE
sarang|Sarang Gloves Sdn Bhd||Lot 88, Jalan Perdana|Kota Sarang||my|54|5|Rubber gloves|PPE - gloves
glanmor|Glan Môr Hand Car Wash||Iard y Cei|Porth Eithin|LL94 9XB|gb|38|24|Golchi ceir|Vehicle cleaning
quick|Quickwen Car Valeting Ltd|99010006|Unit 9, Ffordd Gefn|Gwynfryn|LL91 9ZA|gb|46|18|Car valeting|Vehicle cleaning
maes|Maes Staffing Ltd|99010007|Llawr 2, 8 Heol y Maes|Gwynfryn|LL91 9ZB|gb|1200|26|Agency staff|Agency staff
seren|Seren Agency Workers Ltd|99010008|31 Market Row|Trefelyn|LL92 9ZA|gb|540|24|Agency staff|Staff asiantaeth
phoenix|Phoenix Maesgwyn Labour Ltd|99010009|Old Dairy, Lôn Las|Maesgwyn|LL97 9ZA|gb|84|10|Temporary staff|Agency staff
pentre|Pentre Facilities Cyf|99010010|Tŷ Pentre, Ffordd y Parc|Gwynfryn|LL91 9ZD|gb|265|13|Glanhau|Cleaning
gwynfa|Glanhau Gwynfa Cyf|99010011|5 Rhes Gwynfa|Trefelyn|LL92 9ZB|gb|148|12|Glanhau|Glanhau
llwydfryn|Ifan Llwydfryn Window Cleaning||Bwthyn Llwyd|Maesgwyn|LL97 9ZB|gb|9|11|Window cleaning|Cleaning
derwen|Diogelwch Derwen Goch Cyf|99010013|Swyddfa 4, Canolfan Derw|Gwynfryn|LL91 9ZE|gb|690|14|Diogelwch|Security services
shore|Northern Shore Guarding Ltd|99010014|2 Harbour Wall|Porth Eithin|LL94 9XD|gb|214|12|Security|Security services
brynhyfryd|Arlwyo Brynhyfrydle Cyf|99010015|Cegin Ganolog, Lôn Isa|Caerhedyn|LL96 9XA|gb|332|13|Arlwyo|Catering
cegin|Cegin y Bont Catering Ltd|99010016|1 Bridge End|Trefelyn|LL92 9ZD|gb|97|14|Custody meals|Custody meals
castell|Castell Eithin Uniforms Ltd|99010017|Works Road|Caerhedyn|LL96 9XB|gb|486|14|Police uniforms|Uniforms
nant|Tecstilau Nant Hesg Cyf|99010018|Melin Nant Hesg|Maesgwyn|LL97 9ZD|gb|126|9|Tecstilau|Bedding
nordlys|Nordhelm Tekstiil OÜ||Sadama 7|Randvere||ee|96|6|Textiles|Uniforms
eryl|Cyfrifiaduron Erylfa Cyf|99010020|Parc Technoleg Eryl|Gwynfryn|LL91 9XA|gb|1900|24|Caledwedd TG|IT hardware
halcyen|Halcyen Systems Ltd|99010021|Beacon House|Trefelyn|LL92 9XA|gb|1100|14|Computer equipment|IT hardware
skarn|Skarnholt Digital Devices Ltd|99010022|Unit 22, Beacon Park|Trefelyn|LL92 9XB|gb|640|8|Body worn video|Body worn video
morfa|Adeiladwaith Morfa Wen Cyf|99010023|Iard Morfa|Porth Eithin|LL94 9XE|gb|1700|13|Adeiladu|Building works
trefelyn|Trefelyn Building Contractors Ltd|99010024|60 Station Approach|Trefelyn|LL92 9XD|gb|1200|13|Construction|Capital works
toeau|Toeau Penrhyw Roofing Ltd|99010025|Chwarel Rhyw|Maesgwyn|LL97 9XA|gb|310|8|Roofing|Building maintenance
golchdy|Golchdy Hafan Las Cyf|99010026|Hen Ysgol|Porth Eithin|LL94 9ZD|gb|73|12|Golchdy|Laundry
tirglas|Tir Glaswyn Grounds Maintenance Ltd|99010027|Fferm Isaf|Maesgwyn|LL97 9XB|gb|118|12|Grounds maintenance|Grounds maintenance
dalfa|Gofal Dalfa Iechyd Cyf|99010028|Tŷ Dalfa|Gwynfryn|LL91 9XB|gb|1500|12|Gofal iechyd|Custody healthcare
cludiant|Cludiant Cefn Rhos Cyf|99010029|Depo Cefn Rhos|Caerhedyn|LL96 9ZA|gb|205|16|Cludiant|Transport
depot|Depot 24 Gwynfryn Logistics Ltd|99010030|24 Depot Lane|Trefelyn|LL92 9YA|gb|132|12|Logistics|Storage
gwastraff|Gwastraff Gwyrddlas Cyf|99010031|Iard Ailgylchu|Gwynfryn|LL91 9XD|gb|142|12|Gwastraff|Waste collection
afonwen|Afonwern Fleet Services Ltd|99010032|Garej Afonwern|Caerhedyn|LL96 9YA|gb|880|26|Vehicle maintenance|Vehicle maintenance
brannog|Brannogle Vehicles Ltd|99010033|Showroom 1, Ffordd Osgoi|Trefelyn|LL92 9YB|gb|1200|9|Vehicles|Vehicles
tanwydd|Tanwydd Teifrydd Cyf|99010034|Terfynfa Olew|Porth Eithin|LL94 9YA|gb|1100|24|Tanwydd|Fuel
ynni|Copa Lwyd Energy Ltd|99010035|Copa House|Gwynfryn|LL91 9YA|gb|1000|13|Electricity|Electricity
hendre|Cyfreithwyr Hendre Fawr PAC|OC990036|3 Sgwâr y Llys|Gwynfryn|LL91 9YB|gb|420|14|Gwasanaethau cyfreithiol|Legal fees
penarwel|Penarwydd Audit LLP|OC990037|Exchange Row|Trefelyn|LL92 9YD|gb|96|4|Audit|Audit
caban|Yswiriant Caban Coed Mutual|99010038|Tŷ Caban|Gwynfryn|LL91 9YD|gb|1100|4|Insurance|Insurance
mwyalch|Meddalwedd Mwyalchen Cyf|99010039|Hwb Digidol|Gwynfryn|LL91 9YE|gb|1300|14|Meddalwedd|Software licences
orrel|Orrelwick Consulting Ltd|99010040|12 Chapel Street|Trefelyn|LL92 9YE|gb|380|12|Consultancy|Professional fees
gwawr|Hyfforddiant Gwawrddydd Cyf|99010041|Canolfan Gwawr|Caerhedyn|LL96 9YB|gb|165|14|Hyfforddiant|Training courses
cwmwl|Cyfieithu Cwmwl Gwyn||Tŷ Capel|Maesgwyn|LL97 9YA|gb|58|22|Cyfieithu|Cyfieithu
dodrefn|Dodrefn Derlwyd Furniture Ltd|99010043|Unit 5, Works Road|Caerhedyn|LL96 9YD|gb|154|10|Furniture|Furniture
papur|Papur a Phrint Glaswern Cyf|99010044|11 Stryd Fawr|Gwynfryn|LL91 9UA|gb|88|12|Argraffu|Printing
trywydd|Labordai Trywydd Main Cyf|99010045|Parc Technoleg Eryl|Gwynfryn|LL91 9UB|gb|790|12|Fforensig|Forensic services
hafod|Grŵp Hafod Wennol Cyf|99010046|Tŷ Hafod|Gwynfryn|LL91 9UD|gb|4800|13||Third party payments
corrwynt|Corrwyntog Managed Contracts Ltd|99010047|Gale House|Trefelyn|LL92 9UA|gb|3600|12||Third party payments
glannau|Glannau Gwynfryn Ventures Ltd|99010048|Promenade|Porth Eithin|LL94 9UA|gb|2700|12||Taliadau eraill
estuary|Estuary Holdings (Gwynfryn) Ltd|99010049|Quay House|Porth Eithin|LL94 9UB|gb|2100|8||4410
maenor|Maenor Uchaf Group|99010050|Maenor Uchaf|Maesgwyn|LL97 9UA|gb|1200|12||Sundry creditors
bwlch|Bwlch Eithin Trading||Bwlch Eithin|Caerhedyn|LL96 9UA|gb|740|10||4410
solfedd|Solfeddyn Supplies|99010052|Uned 17, Parc Menter Eithin|Caerhedyn|LL96 9UB|gb|310|12||Supplies and sundries
"""


class Firm(NamedTuple):
    """One supplier; `yearly` in thousands of pounds, `payments` a year."""
    key: str
    name: str
    number: str
    street: str
    town: str
    postcode: str
    country: str
    yearly: int
    payments: int
    sector: str
    category: str


def firms():
    """Every firm by its key, in the order of the table."""
    rows = (line.split("|") for line in FIRMS.strip().splitlines())
    return {row[0]: Firm(*row[:7], int(row[7]), int(row[8]), *row[9:]) for row in rows}


def table(firms, spend):
    """suppliers.csv with the spend of the last twelve months of the ledger."""
    output = io.StringIO()
    writer = csv.writer(output)
    writer.writerow(["Supplier Name", "Company Number", "Address", "Postcode", "Country", "Website",
                     "Annual Spend (£)", "Sector"])
    for firm in firms.values():
        writer.writerow([firm.name, firm.number, f"{firm.street}, {firm.town}", firm.postcode, firm.country.upper(),
                         f"https://{firm.key}.example", f"{spend[firm.key] / 100:.2f}", firm.sector])
    return output.getvalue()
