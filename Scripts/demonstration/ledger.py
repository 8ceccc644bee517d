"""The purchase ledger: fourteen months of payments up to October 2026."""
import csv
import datetime
import io
import random
from typing import NamedTuple

SEED = 20261122
FIRST = datetime.date(2025, 9, 1)
LAST = datetime.date(2026, 10, 31)
YEAR_START = datetime.date(2025, 11, 1)

# Small firms are kept waiting; the share of their invoices that is paid after the thirty days allowed.
PAID_LATE = {"glanmor": 0.5, "cwmwl": 0.4, "llwydfryn": 0.35, "gwynfa": 0.3, "golchdy": 0.25}
USUALLY_LATE = 0.07

# How a clerk wrote the name in some months: in capitals, without the accent, with the form in full.
WRITTEN = {
    "pentre": ["PENTRE FACILITIES CYF"], "glanmor": ["Glan Mor Hand Car Wash"], "eryl": ["CYFRIFIADURON ERYLFA CYF"],
    "penarwel": ["Penarwydd Audit  LLP"], "golchdy": ["Golchdy Hafan Las Cyfyngedig"],
}


class Payment(NamedTuple):
    """One line of the ledger; pence."""
    key: str
    name: str
    pence: int
    invoiced: datetime.date
    paid: datetime.date
    category: str


def payments(firms):
    """All payments by the day they were paid, then by name."""
    dice = random.Random(SEED)
    found = [payment for firm in firms.values() for payment in of_firm(firm, dice)]
    return sorted(found, key=lambda payment: (payment.paid, payment.name, payment.pence))


def of_firm(firm, dice):
    """A firm's payments: evenly spread, uneven in size, its year's sum kept; now and then a credit note."""
    step = 365 / firm.payments
    days = [LAST - datetime.timedelta(days=int(step * (place + dice.uniform(0.05, 0.75))))
            for place in range(int(firm.payments * 14 / 12))]
    in_year = [day for day in days if day >= YEAR_START]
    shares = [dice.uniform(0.7, 1.3) for _ in days]
    unit = firm.yearly * 100_000 * dice.uniform(0.985, 1.015) / sum(shares[:len(in_year)])
    for day, share in zip(days, shares):
        late = dice.random() < PAID_LATE.get(firm.key, USUALLY_LATE)
        waited = dice.randint(34, 71) if late else dice.randint(9, 29)
        written = dice.choice(WRITTEN.get(firm.key, [firm.name])) if dice.random() < 0.3 else firm.name
        yield Payment(firm.key, written, round(unit * share), day - datetime.timedelta(days=waited), day,
                      firm.category)
        if dice.random() < 0.015:
            yield Payment(firm.key, firm.name, -round(unit * share * 0.08), day - datetime.timedelta(days=4), day,
                          firm.category)


def yearly_spend(payments):
    """Pence paid in the twelve months to the end of October 2026, by firm."""
    spend = {}
    for payment in payments:
        spend[payment.key] = spend.get(payment.key, 0) + (payment.pence if payment.paid >= YEAR_START else 0)
    return spend


def table(payments):
    """ledger.csv with the headings of a finance system."""
    output = io.StringIO()
    writer = csv.writer(output)
    writer.writerow(["Supplier Name", "Net Amount (£)", "Payment Date", "Category", "Invoice Date", "Transaction No"])
    for number, payment in enumerate(payments, start=510_001):
        writer.writerow([payment.name, f"{payment.pence / 100:.2f}", payment.paid.strftime("%d/%m/%Y"),
                         payment.category, payment.invoiced.strftime("%d/%m/%Y"), number])
    return output.getvalue()
