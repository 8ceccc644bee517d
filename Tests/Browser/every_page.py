"""Visits every page that the router knows (pages.json), in both languages, and looks at it wide, narrow and dark."""

import json
import pathlib
import re

import faults
from server import PEOPLE
from visitor import Visitor
from words import Words

LIST = pathlib.Path(__file__).with_name("pages.json")
PAGES = json.loads(LIST.read_text())


def check(browser, site, sessions, screenshots=None):
    """Lines of what is wrong."""
    problems = []
    for language in ("en", "cy"):
        visitors = {}
        for entry in PAGES:
            if entry.get("kind", "page") != "page":
                continue
            key = entry.get("as")
            if key not in visitors:
                visitors[key] = Visitor(browser, site, Words(language), session=sessions.get(key))
            for problem in look(visitors[key], entry, language, screenshots):
                problems.append(f"{entry['route']} ({language}): {problem}")
        for visitor in visitors.values():
            visitor.close()
    return problems


def look(visitor, entry, language, screenshots):
    page = visitor.page
    visitor.faults.clear()
    address = find(page, entry)
    if address is None:
        return [f"no link to such a page on {entry['find']}"]
    page.set_viewport_size({"width": 1280, "height": 900})
    page.emulate_media(color_scheme="light")
    answer = page.goto(with_language(address, language))
    if answer.status != entry.get("status", 200):
        return [f"answers {answer.status}"]
    found = []
    if page.locator("html").get_attribute("lang") != language:
        found.append("is not in the language asked for")
    if page.locator("h1").count() != 1:
        found.append(f"has {page.locator('h1').count()} first headings")
    found += faults.of_rules(page) + faults.of_shape(page)
    shoot(page, entry, language, "wide", screenshots)
    page.set_viewport_size({"width": 320, "height": 900})
    page.emulate_media(color_scheme="dark")
    found += faults.of_rules(page, faults.COLOURS) + faults.of_shape(page)
    shoot(page, entry, language, "narrow", screenshots)
    return found + visitor.faults


def find(page, entry):
    """The address of an entry: its route, or the first link that its route leads to, on the page it is found on."""
    if "find" not in entry:
        return entry["route"]
    parent = next((other for other in PAGES if other["route"] == entry["find"]), None)
    page.goto(find(page, parent) if parent else entry["find"])
    form = re.compile("^" + re.sub(r"\{[^}]*\}", "[^/?#]+", entry["route"]) + r"([?#].*)?$")
    links = page.locator("a[href]").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    fixed = {other["route"] for other in PAGES}
    return next((link for link in links if form.match(link) and link not in fixed), None)


def with_language(address, language):
    return address + ("&" if "?" in address else "?") + f"lang={language}"


def shoot(page, entry, language, look, screenshots):
    if screenshots:
        name = entry["route"].strip("/").replace("/", "-").replace("{", "").replace("}", "") or "today"
        page.screenshot(path=screenshots / f"{name}-{language}-{look}.png", full_page=True)


def sign_in_everybody(browser, site):
    """What the browser of each person keeps once they have signed in, so that it is done once."""
    sessions = {}
    for key, person in PEOPLE.items():
        visitor = Visitor(browser, site, Words("en"))
        visitor.signs_in(person)
        visitor.page.locator(".person").wait_for()
        if key == "slavery":
            visitor.states_a_purpose("referral")
        if key == "handler":
            visitor.states_a_purpose("report")
        sessions[key] = visitor.context.storage_state()
        visitor.close()
    return sessions
