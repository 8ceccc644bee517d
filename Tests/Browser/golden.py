"""Looks at the golden pages: states that the demonstration never shows, such as faults of every kind."""

import http.server
import pathlib
import threading

import faults

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "Tests/Faces/SiteTests/Golden"
ASSETS = ROOT / "Sources/Faces/Site/Assets"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'")


class Handler(http.server.BaseHTTPRequestHandler):
    """Gives out golden pages and assets with the content policy of the site."""

    def do_GET(self):
        path = self.path.split("?")[0]
        if path == "/assets/look.css":
            content, kind = b"".join(file.read_bytes() for file in sorted((ASSETS / "Look").iterdir())), "text/css"
        elif path.endswith(".js") and (folder := ASSETS / pathlib.Path(path).stem.capitalize()).is_dir():
            content = b"".join(file.read_bytes() for file in sorted(folder.iterdir()))
            kind = "text/javascript"
        else:
            file = (ASSETS if path.startswith("/assets/") else GOLDEN) / pathlib.Path(path).name
            kinds = {".js": "text/javascript", ".svg": "image/svg+xml", ".html": "text/html; charset=utf-8"}
            content, kind = file.read_bytes(), kinds[file.suffix]
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Security-Policy", POLICY)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


def check(browser, only=None, screenshots=None):
    """Lines of what is wrong."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    context = browser.new_context(base_url=f"http://127.0.0.1:{server.server_port}")
    problems = []
    names = sorted(file.stem for file in GOLDEN.glob("*.html"))
    for name in only or names:
        problems += [f"{name}: {problem}" for problem in look(context, name, screenshots)]
    context.close()
    server.shutdown()
    return problems


def look(context, name, screenshots):
    """English light and wide, Welsh dark and narrow: the longer words where there is least room."""
    page = context.new_page()
    heard = faults.listen(page)
    is_welsh = name.endswith(".cy")
    page.emulate_media(color_scheme="dark" if is_welsh else "light")
    page.set_viewport_size({"width": 320 if is_welsh else 1280, "height": 900})
    page.goto(f"/{name}.html")
    found = faults.of_rules(page) + faults.of_shape(page) + heard
    if screenshots:
        page.screenshot(path=screenshots / f"golden-{name}.png", full_page=True)
    page.close()
    return found
