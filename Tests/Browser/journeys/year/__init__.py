"""A year of keeping the code, from an empty store on, by people who have nothing but a browser and their letters: the code is
signed and its plan worked on, a tender passes the gate, and its winner answers and asks others."""

from server import EmptySite

from . import beginning, chain, code, plan, tender

place = EmptySite
WAYS = ["English, wide, scripts", "Welsh, narrow, no scripts"]


def go(cast, _):
    force = beginning.of(cast)
    code.is_signed(force)
    plan.is_filled(force)
    tender.passes_the_gate(force)
    chain.is_told(force)
