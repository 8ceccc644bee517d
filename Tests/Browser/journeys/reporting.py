"""Somebody reports what they saw, comes back with the number, reads an answer and writes. Where scripts run nothing that was typed
leaves the browser but sealed; where none run, the server seals it on arrival. Either way its recipients open it."""

import contextlib
import json
import random
import struct
import zlib

import faults
from report_desk import AREA, NAMES, ReportDesk
from server import ROOT, Site

# By keyboard alone each page takes five seconds, in which nothing leads on.
WAYS = ["English, wide, scripts", "Welsh, narrow, no scripts"]
# Words that stand in every answer and in no request.
PLANTED = "llinynplannedig"
AREAS = ROOT / "Sources/Features/Demonstration/Resources/areas.geojson"
MARK = b"manumit-mark-of-the-camera"


@contextlib.contextmanager
def place():
    with Site() as site:
        site.desk = ReportDesk(site)
        yield site


def go(cast, number):
    visitor = cast()
    requests = listen(visitor.page)
    practise(visitor, requests)
    digits = report(visitor)
    sent = visitor.site.desk.last()
    check_report(visitor, sent)
    come_back(visitor, sent, digits)
    if visitor.scripts:
        check_requests(requests, digits)
        leave(cast(), cast())
        find_area(cast())
    short(cast(), visitor.site.desk)


def listen(page):
    requests = []
    page.on("request", lambda request: requests.append(request))
    return requests


def begin(visitor, go):
    visitor.opens(f"/report?lang={visitor.words.language}")
    look(visitor)
    visitor.activates(visitor.page.locator(f"main button[value={go}]"))
    visitor.sees_heading(visitor.words("report.step.role"))


def look(visitor):
    """What is wrong with the page as it stands. The rules wait for promises, which a browser without scripts never keeps."""
    found = faults.of_shape(visitor.page) + (faults.of_rules(visitor.page) if visitor.scripts else [])
    assert not found, f"{visitor.page.title()}: {found}"


def goes_on(visitor, heading=None):
    look(visitor)
    visitor.presses(visitor.words("report.next"), within=visitor.page.locator("main"))
    if heading:
        visitor.sees_heading(visitor.words(heading))


def skips(visitor, heading):
    look(visitor)
    visitor.presses(visitor.words("report.skip"))
    visitor.sees_heading(visitor.words(heading))


def choose_place(visitor, role="sawSomething", heading="report.step.area"):
    visitor.chooses(visitor.words(f"report.role.{role}"))
    goes_on(visitor, heading)
    visitor.chooses(NAMES[visitor.words.language])


def practise(visitor, requests):
    """Nothing is sent, and nobody is told."""
    words = visitor.words
    before = visitor.site.desk.count()
    begin(visitor, "practise")
    visitor.sees(words("report.practice"))
    choose_place(visitor)
    goes_on(visitor, "report.step.what")
    visitor.fills(words("report.label.whatHappened"), PLANTED)
    goes_on(visitor, "report.step.when")
    for heading in ("place", "people", "vehicles", "business", "setting", "signs", "files", "contact", "flags", "check"):
        skips(visitor, f"report.step.{heading}")
    visitor.presses(words("report.send.practice"), within=visitor.page.locator(".actions"))
    visitor.sees_heading(words("report.sent.practice"))
    assert visitor.site.desk.count() == before
    if visitor.scripts:
        assert not [request for request in requests if request.method == "POST"], "practising sent something"


def report(visitor):
    """The digits of the receipt."""
    words, page = visitor.words, visitor.page
    begin(visitor, "begin")
    address = page.url
    goes_on(visitor)
    visitor.page.locator(".fault-summary").wait_for()
    assert page.title().startswith(words("site.title.fault").split("{")[0]), page.title()
    choose_place(visitor)
    goes_on(visitor, "report.step.what")
    say_what(visitor)
    goes_on(visitor, "report.step.when")
    visitor.chooses(words("report.option.when.now"))
    visitor.fills(words("report.label.whenWords"), f"{PLANTED} when")
    goes_on(visitor, "report.step.place")
    visitor.fills(words("report.label.placeWords"), f"{PLANTED} place")
    goes_on(visitor, "report.step.people")
    visitor.fills(words("report.label.peopleNumber"), "6")
    goes_on(visitor, "report.step.vehicles")
    visitor.fills(words("report.label.vehicleWords"), f"{PLANTED} van")
    goes_on(visitor, "report.step.business")
    skips(visitor, "report.step.setting")
    visitor.chooses(words("signs.setting.carWash"))
    goes_on(visitor, "report.step.signs")
    page.locator("input[name=signs]").first.check()
    goes_on(visitor, "report.step.files")
    add_files(visitor)
    goes_on(visitor, "report.step.contact")
    visitor.chooses(words("report.option.contactWay.number"))
    goes_on(visitor, "report.step.flags")
    visitor.chooses(words("report.flags.danger"))
    goes_on(visitor, "report.step.check")
    change_one(visitor)
    look(visitor)
    assert page.url == address, page.url
    visitor.presses(words("report.send"), within=page.locator(".actions"))
    visitor.sees_heading(words("report.sent.title"))
    look(visitor)
    return "".join(page.locator(".digits span span").all_inner_texts()).replace(" ", "")


def say_what(visitor):
    """What is missing is asked for; the switch of language keeps what was typed."""
    words, page = visitor.words, visitor.page
    goes_on(visitor)
    visitor.sees(words("report.fault.missing"))
    look(visitor)
    visitor.fills(words("report.label.whatHappened"), f"{PLANTED} what <b>ŵ</b>")
    for language in ("en" if words.language == "cy" else "cy", words.language):
        visitor.activates(page.locator(f"header .visitor [lang={language}]"))
        page.locator(f"html[lang={language}]").wait_for()
        page.locator("#whatHappened").wait_for()
        assert page.locator("#whatHappened").input_value() == f"{PLANTED} what <b>ŵ</b>"
    look(visitor)


def add_files(visitor):
    words, page = visitor.words, visitor.page
    files = [{"name": f"{PLANTED}.png", "mimeType": "image/png", "buffer": picture()}]
    if visitor.scripts:
        files.append({"name": "notes.txt", "mimeType": "text/plain", "buffer": PLANTED.encode() * 200_000})
    page.locator("#file").set_input_files(files)
    if not visitor.scripts:
        visitor.presses(words("report.files.add"))
    page.locator(".plain-list li").nth(len(files) - 1).wait_for()


def picture():
    """A picture of four pixels, with something that its camera wrote into it."""

    def part(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0\xff\0\0\xff\0\0" * 2)
    return (b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"tEXt", b"Comment\0" + MARK) + part(b"IDAT", rows)
            + part(b"IEND", b""))


def change_one(visitor):
    """Every answer can be changed from the last page."""
    words = visitor.words
    visitor.activates(visitor.page.locator("button[value=change-people]"))
    visitor.sees_heading(words("report.step.people"))
    assert visitor.page.locator("#peopleNumber").input_value() == "6"
    visitor.fills(words("report.label.peopleNumber"), "7")
    visitor.presses(words("report.next"), within=visitor.page.locator("main"))
    while visitor.page.locator("button[value=send]").count() == 0:
        visitor.presses(words("report.next"), within=visitor.page.locator("main"))
    visitor.sees_heading(words("report.step.check"))


def check_report(visitor, sent):
    row = sent.row
    assert row["sealed_by"] == ("browser" if visitor.scripts else "arrival"), row["sealed_by"]
    assert (row["language"], row["role"], row["area"]) == (visitor.words.language, "sawSomething", "prawf")
    assert (row["is_danger"], row["is_child"]) == (1, 0)
    assert sent.key_count == 3, "two recipients and the recovery key"
    (kind, content), = sent.entries()
    answers = content["answers"]
    assert (kind, content["role"], content["language"]) == ("report", "sawSomething", visitor.words.language)
    assert answers["whatHappened"] == [f"{PLANTED} what <b>ŵ</b>"] and answers["peopleNumber"] == ["7"], answers
    assert answers["setting"] == ["carWash"] and len(answers["signs"]) == 1 and answers["when"] == ["now"], answers
    originals = [facts for facts in content["files"] if not facts.get("cleanOf")]
    photo = next(facts for facts in originals if facts["name"].endswith(".png"))
    assert MARK in sent.file(photo)
    if visitor.scripts:
        assert len(originals) == 2
        copy, = [facts for facts in content["files"] if facts.get("cleanOf")]
        assert copy["cleanOf"] == photo["file"] and MARK not in sent.file(copy)


def come_back(visitor, sent, digits):
    words, page = visitor.words, visitor.page
    sent.answers(f"{PLANTED} answer")
    visitor.opens(f"/report/return?lang={words.language}")
    look(visitor)
    visitor.fills(words("report.return.number"), "1234")
    visitor.presses(words("report.return.send"), within=page.locator(".actions"))
    visitor.sees(words("report.return.fault.form"))
    look(visitor)
    visitor.fills(words("report.return.number"), " ".join(digits[start:start + 4] for start in range(0, 24, 4)))
    visitor.presses(words("report.return.send"), within=page.locator(".actions"))
    visitor.sees_heading(words("report.status.title"))
    visitor.sees(f"{PLANTED} answer")
    look(visitor)
    visitor.presses(words("report.status.send"), within=page.locator(".actions"))
    visitor.sees(words("report.return.fault.empty"))
    visitor.chooses(words("report.status.kind.message"))
    visitor.fills(words("report.status.text"), f"{PLANTED} message")
    visitor.presses(words("report.status.send"), within=page.locator(".actions"))
    visitor.sees(words("report.status.sent"))
    visitor.sees(f"{PLANTED} message")
    assert ("message", {"version": 1, "text": f"{PLANTED} message"}) in sent.entries()
    visitor.presses(words("report.status.withdraw.send"))
    visitor.presses(words("report.status.keep"))
    visitor.sees(words("report.status.kept"))
    look(visitor)


def check_requests(requests, digits):
    """Nothing that was typed, and not the number, is in any address or body; and nobody is told who they are."""
    bodies = 0
    for request in requests:
        body = request.post_data_buffer or b""
        bodies += len(body)
        for secret in (PLANTED, digits, MARK.decode(), "notes.txt"):
            assert secret not in request.url, request.url
            assert secret.encode() not in body, f"{secret} in what was sent to {request.url}"
        assert "cookie" not in request.all_headers(), request.url
    assert bodies > 3_000_000, f"{bodies} bytes were sent: bodies were not heard"


def leave(visitor, other):
    """To leave at once asks nothing, whatever was written; going otherwise does."""
    asked = []
    for somebody in (visitor, other):
        somebody.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
        begin(somebody, "begin")
        somebody.chooses(somebody.words("report.role.victim"))
    page = visitor.page
    page.locator("h1").click()
    for _ in range(2):
        page.keyboard.press("Shift")
    with page.expect_request(lambda request: request.url.startswith("https://www.bbc.co.uk/")):
        page.keyboard.press("Shift")
    assert asked == [], asked
    other.opens("/help")
    assert asked == ["beforeunload"], asked


def find_area(visitor):
    """The device finds the area of a place: never another than the one that holds it, and where a border is near more than one."""
    areas = {area["properties"]["code"]: area for area in json.loads(AREAS.read_text())["features"]}
    shapes = {code: polygons(area["geometry"]) for code, area in areas.items()}
    corners = [corner for shape in shapes.values() for polygon in shape for corner in polygon[0]]
    generator = random.Random(2031)
    points = [[generator.uniform(min(line), max(line)) for line in zip(*corners)] for _ in range(400)]
    begin(visitor, "practise")
    found = visitor.page.evaluate(
        """async points => {
            const outlines = await (await fetch("/report/areas")).json();
            return points.map(point => Manumit.reporting.areas.areasAt(point, 0, outlines).map(area => area.code));
        }""", points)
    for point, codes in zip(points, found):
        holding = [code for code, shape in shapes.items() if holds(shape, point)]
        assert set(holding) <= set(codes), f"{point} lies in {holding}, found {codes}"
    alone = [(point, codes[0]) for point, codes in zip(points, found) if len(codes) == 1]
    assert len(alone) > 100, f"{len(alone)} of 400 places have one area"
    use_place(visitor, alone[0][0], areas[alone[0][1]]["properties"]["name"])


def use_place(visitor, place, name):
    """The place of the telephone is asked for by its own press; the map is pressed instead."""
    visitor.context.grant_permissions(["geolocation"])
    visitor.context.set_geolocation({"longitude": place[0], "latitude": place[1], "accuracy": 5})
    choose_place(visitor)
    visitor.presses(visitor.words("report.area.phone"))
    visitor.sees(visitor.words("report.area.found", area=name))
    visitor.page.locator("input[type=image]").click(position={"x": 3, "y": 3})
    visitor.page.locator(".found").filter(has_not_text=name).wait_for()


def polygons(geometry):
    return geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]


def holds(shape, point):
    """By the even-odd rule (RFC 7946: longitude, latitude)."""
    crossings = sum(
        (start[1] <= point[1]) != (end[1] <= point[1])
        and start[0] + (point[1] - start[1]) / (end[1] - start[1]) * (end[0] - start[0]) > point[0]
        for polygon in shape for ring in polygon for start, end in zip(ring, ring[1:]))
    return crossings % 2 == 1


def short(visitor, desk):
    """Five questions in another language, whatever the browser can do."""
    page = visitor.page
    visitor.opens(f"/languages/ar?lang={visitor.words.language}")
    visitor.activates(page.locator("a[href*='/languages/ar/report']"))
    page.locator("article[lang=ar][dir=rtl] form").wait_for()
    look(visitor)
    visitor.activates(page.locator("form .actions button"))
    page.locator("article .fault-summary").wait_for()
    look(visitor)
    page.locator("#whatHappened").fill("مرحبا")
    # The demonstration's own channels take what comes from elsewhere, and have keys that nobody here holds.
    page.locator("#area").select_option(AREA)
    page.locator("input[name=who][value=other]").check()
    visitor.activates(page.locator("form .actions button"))
    page.locator(".digits").wait_for()
    look(visitor)
    sent = desk.last()
    assert (sent.row["language"], sent.row["role"], sent.row["sealed_by"]) == ("ar", "sawSomething", "arrival")
    assert sent.entries()[0][1]["answers"]["whatHappened"] == ["مرحبا"]
