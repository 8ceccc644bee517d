"""Every journey, in every way of using a browser."""

import contextlib
import pkgutil
import traceback

import journeys
from keyboard import KeyboardVisitor
from visitor import Visitor
from words import Words

JOURNEYS = sorted(module.name for module in pkgutil.iter_modules(journeys.__path__))
# Between them both languages, wide and narrow windows, scripts and none, mouse and keyboard alone.
WAYS = {
    "English, wide, scripts": dict(language="en", width=1280),
    "Welsh, narrow, no scripts": dict(language="cy", width=320, scripts=False),
    "Welsh, keyboard alone": dict(language="cy", width=1280, keyboard=True),
}


def check(browser, site, sessions, failures, only=None):
    """Lines of what went wrong; a picture of each failure in the folder `failures`."""
    problems = []
    number = 0
    for name in JOURNEYS:
        journey = __import__(f"journeys.{name}", fromlist=["go"])
        for way in getattr(journey, "WAYS", WAYS):
            number += 1
            if only and name not in only:
                continue
            # A journey may have a server of its own.
            with journey.place() if hasattr(journey, "place") else contextlib.nullcontext(site) as here:
                problems += travel(journey, name, way, number, browser, here, sessions, failures)
    return problems


def travel(journey, name, way, number, browser, site, sessions, failures):
    choices = dict(WAYS[way])
    words = Words(choices.pop("language"))
    kind = KeyboardVisitor if choices.pop("keyboard", False) else Visitor
    visitors = []

    def cast(person=None):
        visitors.append(kind(browser, site, words, session=sessions.get(person), **choices))
        return visitors[-1]

    problems = []
    try:
        journey.go(cast, number)
    except Exception as error:  # Whatever stops a journey is what is reported.
        place = next((frame for frame in reversed(traceback.extract_tb(error.__traceback__)) if "journeys" in frame.filename), None)
        line = f"line {place.lineno}: {place.line}" if place else "?"
        problems.append(f"journey {name} ({way}): {line}\n    {str(error).strip().splitlines()[0][:300]}")
        for count, visitor in enumerate(visitors):
            visitor.page.screenshot(path=failures / f"{name}-{number}-{count}.png", full_page=True)
    for visitor in visitors:
        problems += [f"journey {name} ({way}): {fault}" for fault in visitor.faults]
        visitor.close()
    return problems
