"""A page that holds the script for sealing and what the check asks of it, served with the content policy of the site over
loopback, which browsers treat as they treat HTTPS."""

import http.server
import pathlib
import threading

import faults
from golden import ASSETS, POLICY

QUESTIONS = pathlib.Path(__file__).with_name("page")
PAGE = """<!doctype html><html lang="en"><title>Sealing</title><link rel="icon" href="data:,">
<script src="/sealing.js"></script><script src="/questions.js"></script><input type="file">"""


def joined(folder):
    """Several files in one, in the order of their names, as `Asset(joining:)` does it."""
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        contents = {
            "/": ("text/html; charset=utf-8", PAGE.encode()),
            "/signed-out": ("text/html; charset=utf-8", PAGE.encode()),
            "/sealing.js": ("text/javascript; charset=utf-8", joined(ASSETS / "Sealing")),
            "/questions.js": ("text/javascript; charset=utf-8", joined(QUESTIONS)),
        }
        kind, content = contents.get(self.path, (None, b""))
        self.send_response(200 if kind else 404)
        self.send_header("Content-Type", kind or "text/plain")
        self.send_header("Content-Security-Policy", POLICY)
        if self.path == "/signed-out":
            self.send_header("Clear-Site-Data", '"cache", "storage"')
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


class Place:
    """For as long as a `with` block lasts."""

    def __init__(self, browser):
        self.browser = browser
        self.problems = []

    def __enter__(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.context = self.browser.new_context(base_url=f"http://127.0.0.1:{self.server.server_port}")
        self.heard = []
        self.page = self.new_page()
        return self

    def __exit__(self, *_):
        self.context.close()
        self.server.shutdown()

    def new_page(self, has_clock=False):
        page = self.context.new_page()
        page.set_default_timeout(120_000)
        self.heard.append(faults.listen(page))
        if has_clock:
            page.clock.install()
        page.goto("/")
        return page

    def ask(self, question, *arguments, page=None):
        """Calls one of `Check`'s functions."""
        return (page or self.page).evaluate(f"given => Check.{question}(...given)", list(arguments))

    def expect(self, what, found, expected):
        if found != expected:
            self.problems.append(f"sealing: {what}: {shortened(found)} instead of {shortened(expected)}")

    def expect_codes(self, what, found, **of):
        """Codes of faults, by what was tried; those that are not named are to be `cannotOpen`."""
        for tried, code in found.items():
            self.expect(f"{what}, {tried}", code, of.get(tried.replace(" ", "_").replace("'", ""), "cannotOpen"))

    def all_problems(self):
        return self.problems + [f"sealing: {line}" for heard in self.heard for line in heard]


def shortened(value):
    text = repr(value)
    return text if len(text) < 200 else text[:200] + "…"
