"""A year of keeping the code, from an empty store on, by people who have nothing but a browser and their letters: the code is
signed and its plan worked on, a tender passes the gate, its winner answers and asks others, and the public is told. At the end
an auditor finds every act in the trail."""

from server import EmptySite

from . import beginning, chain, code, plan, publication, questionnaire, tender, trail

place = EmptySite
WAYS = ["English, wide, scripts", "Welsh, narrow, no scripts"]


def go(cast, _):
    force = beginning.of(cast)
    code.is_signed(force)
    plan.is_filled(force)
    tender.passes_the_gate(force)
    chain.is_told(force)
    questionnaire.is_answered(force)
    publication.is_read(force)
    trail.holds_every_act(force)
