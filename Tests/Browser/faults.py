"""What is wrong with a page, whoever looks at it: as lines of text."""

import pathlib

import axe_playwright_python

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
EVERY_RULE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
COLOURS = {"runOnly": ["color-contrast"], "resultTypes": ["violations"]}
# Targets below 44 px, but for links within a sentence (WCAG 2.5.8 asks for 24; the house for 44 where it can be pressed
# alone). A radio button or box is pressed by its label too.
SMALL_TARGETS = """() => [...document.querySelectorAll('button, select, textarea, input:not([type=hidden]), nav a, .button')]
    .filter(e => !e.matches('.aloud') && !e.closest('nav .small') && !e.closest('.prose nav') && e.type !== 'radio' && e.type !== 'checkbox')
    .filter(e => { const r = e.getBoundingClientRect(); return r.height > 0 && r.height < 43.5 })
    .map(e => e.outerHTML.slice(0, 80))"""
WIDER_THAN_WINDOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def listen(page):
    """A list that fills with what the page complains of: errors, and what the content policy stops."""
    heard = []

    def hear(message):
        # An answer that is a fault by its status is a page too.
        if message.type in ("error", "warning") and "Failed to load resource" not in message.text:
            line = f"console: {message.text[:200]}"
            if line not in heard:
                heard.append(line)

    page.on("console", hear)
    page.on("pageerror", lambda error: heard.append(f"script: {error}"))
    return heard


def of_rules(page, rules=EVERY_RULE):
    """What axe finds. It is evaluated in the page, since the policy forbids scripts to be added."""
    if not page.evaluate("() => !!window.axe"):
        page.evaluate(AXE)
    violations = page.evaluate("async rules => (await axe.run(rules)).violations", rules)
    return [
        f"axe {violation['id']}: {violation['help']}: {node['html'][:120]}"
        for violation in violations for node in violation["nodes"]
    ]


def of_shape(page):
    """What scrolls sideways or is too small to press."""
    found = [f"target below 44 px: {target}" for target in page.evaluate(SMALL_TARGETS)]
    if (over := page.evaluate(WIDER_THAN_WINDOW)) > 0:
        found.append(f"scrolls sideways by {over} px at {page.viewport_size['width']}")
    return found
