#!/usr/bin/env python3
"""Uses the pages as people do, in Chromium, against a real server of the debug build.

    Scripts/check-pages                      journeys, pages and sealing
    Scripts/check-pages journeys [NAME…]     people's journeys, in every way of using a browser
    Scripts/check-pages pages                every page that the router knows, against WCAG 2.2 AA
    Scripts/check-pages golden [NAME…]       the golden pages: states that no journey meets; some minutes more
    Scripts/check-pages sealing              the script that seals reports (docs/sealing.md); needs no build
    --open FILE, --write FILE                with sealing: only opens or writes a specimen
    --screenshots FOLDER                     keeps a picture of every page

Ends with 0 where nothing was found, 1 where something was; pictures of failures are in .build/browser-failures.
"""

import argparse
import pathlib
import shutil
import signal
import sys
import time

from playwright.sync_api import sync_playwright

import every_page
import golden
import journey_test
import sealing_check
from server import ROOT, Site

FAILURES = ROOT / ".build/browser-failures"


def main():
    # Whoever ends it early ends its servers and browsers too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    options = read_options()
    shutil.rmtree(FAILURES, ignore_errors=True)
    FAILURES.mkdir(parents=True)
    parts = [options.part] if options.part else ["journeys", "pages", "sealing"]
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        if "journeys" in parts or "pages" in parts:
            with Site() as site:
                sessions = every_page.sign_in_everybody(browser, site)
                if "journeys" in parts:
                    problems += timed("journeys", journey_test.check, browser, site, sessions, FAILURES, options.names)
                if "pages" in parts:
                    problems += timed("pages", every_page.check, browser, site, sessions, options.screenshots)
        if "golden" in parts:
            problems += timed("golden pages", golden.check, browser, options.names, options.screenshots)
        if "sealing" in parts:
            problems += timed("sealing", sealing_work(options), browser)
        browser.close()
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def timed(what, check, *arguments):
    start = time.monotonic()
    found = check(*arguments)
    print(f"{what}: {len(found)} problems, {time.monotonic() - start:.0f} s", file=sys.stderr)
    return found


def sealing_work(options):
    if options.open:
        return lambda browser: sealing_check.open_specimen(browser, options.open)
    if options.write:
        return lambda browser: sealing_check.write(browser, options.write)
    return sealing_check.check


def read_options():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("part", nargs="?", choices=["journeys", "pages", "golden", "sealing"])
    options.add_argument("names", nargs="*")
    options.add_argument("--chromium", default="/usr/bin/chromium")
    options.add_argument("--screenshots", type=pathlib.Path)
    options.add_argument("--open", type=pathlib.Path, metavar="FILE")
    options.add_argument("--write", type=pathlib.Path, metavar="FILE")
    options = options.parse_args()
    if options.screenshots:
        options.screenshots.mkdir(parents=True, exist_ok=True)
    return options


if __name__ == "__main__":
    sys.exit(main())
