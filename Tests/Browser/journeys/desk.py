"""A report from its sending to its answer: written in Welsh on a narrow window without scripts, sealed on arrival, opened by whoever receives it
with a key of their own browser, answered, assessed and closed; its reporter reads the answer with the number."""

import base64
import pathlib
import sqlite3
import tempfile
import time
import uuid

import faults
from visitor import Visitor
from words import Words

# The desk opens reports by a script.
WAYS = ["English, wide, scripts"]
TOLD = "Mae dynion yn cysgu yng nghefn y golchfa geir. Fan wen AB12 CDE."
ANSWER = "Diolch. Rydym yn edrych ar hyn. A oes unrhyw un arall yno?"


def go(cast, number):
    officer = cast("slavery")
    channel = f"Desg {number}"
    opens_channel(officer, channel)
    reporter = Visitor(officer.context.browser, officer.site, Words("cy"), width=320, scripts=False)
    try:
        receipt = reports(reporter)
        opens_report(officer, channel)
        answers(officer)
        assesses_and_closes(officer)
        looks_at_pages(officer)
        comes_back(reporter, receipt)
        forgets_key(officer)
        assert not reporter.faults, reporter.faults
    finally:
        reporter.close()


def opens_channel(officer, name):
    """A channel whose only recipient holds a key that this browser made, and a recovery key."""
    key, recovery = (str(uuid.uuid4()) for _ in range(2))
    officer.opens("/desk/links")
    made = officer.page.evaluate("""async ({ key }) => {
        const { recipientKey, recoveryKey, visitKeys, bytes } = Manumit.sealing;
        const own = await recipientKey.make("gwynt a glaw dros y mynydd");
        const paper = await recoveryKey.make();
        const opened = await recipientKey.open(own.wrapped, "gwynt a glaw dros y mynydd");
        await visitKeys.keep({ identifier: key, ...opened });
        return { own: bytes.base64(own.publicKey), wrapped: JSON.stringify(own.wrapped), paper: bytes.base64(paper.publicKey) };
    }""", {"key": key})
    database = sqlite3.connect(pathlib.Path(officer.site.folder.name) / "manumit.sqlite", timeout=30)
    now, channel = int(time.time() * 1000), str(uuid.uuid4())
    person, organisation = database.execute(
        "SELECT person_id, organisation_id FROM membership_role WHERE role = 'modernSlaveryLead'").fetchone()
    with database:
        database.execute(
            "INSERT INTO report_channel (id, organisation_id, kind, area, name, welsh_name, is_open, first_look_hours, keep_days,"
            " control_room, opens_at, closes_at, made_at, changed_at) VALUES (?, ?, 'sighting', NULL, ?, ?, 1, 24, 30, '', 480, 1080, ?, ?)",
            (channel, organisation, name, name, now, now))
        for identifier, of_person, of_channel, public, wrapped in (
                (key, person, None, made["own"], made["wrapped"]), (recovery, None, channel, made["paper"], None)):
            database.execute(
                "INSERT INTO recipient_key (id, organisation_id, person_id, channel_id, public_key, wrapped, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (identifier, organisation, of_person, of_channel, base64.b64decode(public), wrapped, now))
        database.execute(
            "INSERT INTO channel_recipient (id, channel_id, organisation_id, person_id, title, welsh_title, duty, since)"
            " VALUES (?, ?, ?, ?, 'Lead', 'Arweinydd', 'always', ?)",
            (str(uuid.uuid4()), channel, organisation, person, now))
    database.close()


def reports(reporter):
    """Fills in the public form as far as it goes. Returns the number."""
    words, page = reporter.words, reporter.page
    reporter.opens("/report?lang=cy")
    page.locator("button[name=go][value=begin]").click()
    for _ in range(30):
        step = page.locator("input[name=step]").get_attribute("value")
        if step == "role":
            reporter.chooses(words("report.role.sawSomething"))
        elif step == "area":
            page.locator("input[name=area]").last.check()
        elif step == "what":
            reporter.fills(words("report.label.whatHappened"), TOLD)
        elif step == "place":
            reporter.fills(words("report.label.placePostcode"), "LL57 4ZZ")
        elif step == "files":
            with tempfile.TemporaryDirectory() as folder:
                file = pathlib.Path(folder) / "nodiadau.txt"
                file.write_text("Rhifau a welais\n")
                reporter.attaches(words("report.files.choose"), file)
                page.locator("button[name=go][value=add]").click()
                reporter.sees("nodiadau.txt")
        elif step == "flags":
            reporter.chooses(words("report.flags.danger"))
        elif step == "check":
            page.locator("#send").click()
            break
        page.locator(".actions button[name=go][value=next]").click()
    reporter.sees_heading(words("report.sent.title"))
    return "".join(page.locator(".digits [aria-hidden] span").all_inner_texts()).replace(" ", "")


def opens_report(officer, channel):
    words, page = officer.words, officer.page
    officer.opens("/")
    officer.goes_to("desk")
    row = page.locator("tbody tr", has_text=channel)
    row.get_by_text(words("desk.flag.danger")).wait_for()
    row.get_by_text(words("desk.sealed.arrival")).wait_for()
    officer.activates(row.get_by_role("link").first)
    officer.sees(TOLD)
    assert page.locator("dd[lang=cy]", has_text=TOLD).count() == 1
    officer.sees("LL57 4ZZ")
    with page.expect_download() as download:
        page.locator(".file [data-part=save]").click()
    assert download.value.path().read_text() == "Rhifau a welais\n"
    assert download.value.suggested_filename == "nodiadau.txt"
    officer.sees(words("desk.file.saved"))


def unfolds(officer, heading):
    officer.page.locator("details.act > summary", has_text=officer.words(heading)).first.click()


def answers(officer):
    words, page = officer.words, officer.page
    unfolds(officer, "desk.note")
    officer.presses(words("desk.note.send"))
    officer.sees(words("desk.fault.textMissing"))
    officer.fills(words("desk.note.text"), "Seen before, by the same road")
    officer.presses(words("desk.note.send"))
    officer.sees(words("notice.deskNoted"))
    officer.sees("Seen before, by the same road")
    unfolds(officer, "desk.answer")
    officer.fills(words("desk.answer.text"), ANSWER)
    page.locator(".preview", has_text=ANSWER).wait_for()
    with page.expect_request(lambda request: request.method == "POST") as sent:
        officer.presses(words("desk.answer.send"))
    body = sent.value.post_data
    assert "sealed-answer=" in body and "Diolch" not in body, body[:300]
    officer.sees(words("notice.deskAnswered"))
    officer.sees(ANSWER)


def assesses_and_closes(officer):
    words, page = officer.words, officer.page
    unfolds(officer, "desk.assess")
    officer.fills(words("desk.reasons"), "People sleep there")
    officer.presses(words("desk.assess.send"))
    # What was written comes back with the form, sealed as it was sent.
    officer.sees(words("desk.fault.riskMissing"))
    page.wait_for_function("() => document.getElementById('assess-text').value === 'People sleep there'")
    officer.chooses(words("desk.risk.soon"))
    officer.presses(words("desk.assess.send"))
    officer.sees(words("notice.deskAssessed"))
    officer.sees("People sleep there")
    intelligence(officer)
    unfolds(officer, "desk.close.title")
    officer.chooses(words("desk.close.dealtWith"))
    officer.presses(words("desk.close.send"))
    officer.sees(words("notice.deskClosed"))
    officer.sees(words("desk.close.dealtWith"))


def intelligence(officer):
    words, page = officer.words, officer.page
    officer.follows(words("desk.intelligence"))
    officer.sees(TOLD)
    for name, value in (("source", "2"), ("information", "A"), ("handling", "P")):
        page.locator(f"input[name={name}][value='{value}']").check()
    officer.fills(words("desk.intelligence.text"), "Seen: mae dynion yn cysgu yng nghefn y golchfa geir")
    officer.sees(words("desk.warning.sentence"))
    officer.fills(words("desk.intelligence.text"), "Men are believed to sleep at a car wash")
    page.locator("#warnings").wait_for(state="hidden")
    page.locator("details > summary", has_text=words("desk.pole")).click()
    officer.fills(words("desk.pole.object"), "White van AB12 CDE\nPressure washer")
    officer.fills(words("desk.source.how"), "Public form")
    officer.presses(words("desk.intelligence.send"))
    officer.sees(words("notice.deskIntelligence"))
    officer.sees("Public form")
    officer.follows(words("desk.outcome.graded", grade="2A P"))
    officer.sees("Men are believed to sleep at a car wash")
    with page.expect_download() as download:
        officer.presses(words("desk.intelligence.file"))
    assert download.value.suggested_filename.startswith("OFFICIAL-SENSITIVE")
    made = download.value.path().read_text()
    assert '"White van AB12 CDE"' in made and '"marking": "OFFICIAL-SENSITIVE"' in made, made
    problems = faults.of_rules(page) + faults.of_shape(page)
    assert not problems, problems
    page.go_back()
    officer.sees(TOLD)


def looks_at_pages(officer):
    """The report as it is opened, with every form unfolded, wide and narrow."""
    page = officer.page
    officer.sees(TOLD)
    page.evaluate("() => document.querySelectorAll('details.act').forEach(folded => { folded.open = true })")
    problems = faults.of_rules(page) + faults.of_shape(page)
    page.set_viewport_size({"width": 320, "height": 900})
    problems += faults.of_rules(page, faults.COLOURS) + faults.of_shape(page)
    page.set_viewport_size({"width": 1280, "height": 900})
    assert not problems, problems


def comes_back(reporter, receipt):
    words = reporter.words
    reporter.opens("/report/return?lang=cy")
    reporter.fills(words("report.return.number"), receipt)
    reporter.presses(words("report.return.send"), within=reporter.page.locator("main"))
    reporter.sees(ANSWER)
    reporter.sees(words("report.status.step.closed"))
    assert TOLD not in reporter.page.content()


def forgets_key(officer):
    page, words = officer.page, officer.words
    officer.sees(TOLD)
    page.evaluate("() => Manumit.sealing.visitKeys.forget()")
    officer.sees(words("desk.trouble.forgotten"))
    assert TOLD not in page.content()
    page.reload()
    officer.sees(words("desk.trouble.noKey"))
