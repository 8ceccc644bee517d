#!/usr/bin/env python3
"""Looks at every golden page in a browser: wide and narrow, light and dark.

Finds what breaks the WCAG 2.2 AA rules that axe knows, what scrolls sideways, targets that are too small, pages that cannot
be walked by keyboard, and anything that the content policy stops. Needs Chromium, playwright and axe-playwright-python.

    python3 Tests/Browser/check_pages.py [--chromium /usr/bin/chromium] [--screenshots FOLDER] [NAME…]

Ends with 0 where nothing was found, 1 where something was.
"""

import argparse
import functools
import http.server
import pathlib
import sys
import threading

import axe_playwright_python
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "Tests/Faces/SiteTests/Golden"
ASSETS = ROOT / "Sources/Faces/Site/Assets"
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'"
EVERY_RULE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
}
# How each page is looked at: colours, width, and the rules that this look can break when the first one kept them.
LOOKS = [("light", 1280, EVERY_RULE), ("light", 320, {"runOnly": ["target-size"]}), ("dark", 320, {"runOnly": ["color-contrast"]})]
# Targets below 44 px, but for links within a sentence (WCAG 2.5.8 asks for 24; the house for 44 where it can be pressed
# alone). A radio button or box is pressed by its label too.
SMALL_TARGETS = """() => [...document.querySelectorAll('button, select, textarea, input:not([type=hidden]), nav a, .button')]
    .filter(e => !e.matches('.aloud') && !e.closest('nav .small') && !e.closest('.prose nav') && e.type !== 'radio' && e.type !== 'checkbox')
    .filter(e => { const r = e.getBoundingClientRect(); return r.height > 0 && r.height < 43.5 })
    .map(e => e.outerHTML.slice(0, 80))"""
WIDER_THAN_WINDOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
FOCUS = "() => document.activeElement === document.body ? null : document.activeElement.outerHTML.slice(0, 60)"


class Server(http.server.SimpleHTTPRequestHandler):
    """Gives out golden pages and assets with the content policy of the real site."""

    def translate_path(self, path):
        path = path.split("?")[0]
        folder, name = (ASSETS, path[len("/assets/"):]) if path.startswith("/assets/") else (GOLDEN, path[1:])
        return str(folder / pathlib.Path(name).name)

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        pass


def problems(page, width, rules):
    """What is wrong with the page that is open, as lines of text."""
    found = []
    for violation in page.evaluate("async rules => (await axe.run(rules)).violations", {**rules, "resultTypes": ["violations"]}):
        for node in violation["nodes"]:
            found.append(f"axe {violation['id']}: {violation['help']}: {node['html'][:120]}")
    if (over := page.evaluate(WIDER_THAN_WINDOW)) > 0:
        found.append(f"scrolls sideways by {over} px at {width}")
    found += [f"target below 44 px: {target}" for target in page.evaluate(SMALL_TARGETS)]
    if rules is EVERY_RULE:
        page.keyboard.press("Tab")
        if "skip" not in (page.evaluate(FOCUS) or ""):
            found.append("the first Tab does not reach the skip link")
        page.evaluate("() => document.activeElement.blur()")
    return found


def check(browser, address, name, screenshots):
    found = set()
    page = browser.new_page()
    page.on("console", lambda message: message.type == "error" and found.add(f"console: {message.text[:160]}"))
    page.goto(f"{address}/{name}.html")
    page.evaluate(AXE)
    for scheme, width, rules in LOOKS:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        found.update(problems(page, width, rules))
        if screenshots:
            page.screenshot(path=f"{screenshots}/{name}-{width}-{scheme}.png", full_page=True)
    page.close()
    return sorted(found)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--chromium", default="/usr/bin/chromium")
    options.add_argument("--screenshots")
    options.add_argument("names", nargs="*")
    options = options.parse_args()
    names = options.names or sorted(path.stem for path in GOLDEN.glob("*.html"))
    if options.screenshots:
        pathlib.Path(options.screenshots).mkdir(parents=True, exist_ok=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Server, directory=str(GOLDEN)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    count = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        for name in names:
            for problem in check(browser, address, name, options.screenshots):
                count += 1
                print(f"{name}: {problem}")
        browser.close()
    server.shutdown()
    print(f"{len(names)} pages looked at, {count} problems", file=sys.stderr)
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
