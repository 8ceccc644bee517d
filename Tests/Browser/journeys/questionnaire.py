"""A questionnaire is sent with its link, answered signed out in two sittings with a document, sent back, and read by the buyer."""

import re


def go(cast, number):
    officer, business = cast("officer"), cast()
    link = send(officer, number)
    code = begin(business, officer, link)
    answer_one_section(business, number)
    business.opens("/answer")
    business.presses(business.words("chains.own.leave"))
    business.fills(business.words("chains.return.code"), code)
    business.presses(business.words("chains.return.do"))
    business.sees_heading(business.words("chains.own.title"))
    finish(business, number)
    read(officer, number)


def send(officer, number):
    """The link, which is shown once, since no mail is set up."""
    words, page = officer.words, officer.page
    officer.opens("/questionnaires/send")
    boxes = page.locator("input[name=supplier]")
    box = boxes.nth((number * 5) % boxes.count())
    box.check()
    officer.fills(words("questionnaires.send.product"), "gloves")
    officer.presses(words("questionnaires.send.button"))
    officer.sees(words("questionnaires.sent.once"))
    return officer.reads("main code")


def begin(business, officer, link):
    words, page = business.words, business.page
    # Somebody of the buyer who opens the link uses nothing up.
    officer.opens(link)
    officer.sees_heading(words("chains.buyer.title"))
    business.opens(link)
    business.presses(words("chains.link.start"))
    code = business.reads("main code")
    business.follows(words("chains.code.go"))
    business.follows(words("questionnaires.own.home.open"))
    business.activates(page.locator("main li a").first)
    return code


def answer_one_section(business, number):
    words, page = business.words, business.page
    business.activates(page.locator("#sections a").first)
    skip_everything(business, number)
    business.presses(words("questionnaires.own.save"))
    business.sees(words("notice.questionnaireSaved"))


def skip_everything(business, number):
    """Answers no question and says so of each."""
    page = business.page
    closed = page.locator("form section details:not([open]) > summary")
    while closed.count():
        business.activates(closed.first)
    for box in page.locator("input[name^=skip-]").all():
        box.check()
    business.fills(business.words("questionnaires.own.by"), f"Perchennog {number}")


def finish(business, number):
    words, page = business.words, business.page
    business.follows(words("questionnaires.own.home.open"))
    business.activates(page.locator("main li a").first)
    sheet = page.url.split("?")[0]
    count = page.locator("#sections a").count()
    sent = False
    for place in range(1, count):
        business.opens(f"{sheet}/sections/{place + 1}")
        if not page.locator("#answer-form").count():
            continue
        if not sent and page.get_by_role("link", name=re.compile(words("questionnaires.own.document"))).count():
            sent = attach(business, number)
            business.opens(f"{sheet}/sections/{place + 1}")
        skip_everything(business, number)
        business.activates(page.locator("button[name=then][value=back]"))
        page.wait_for_load_state()
    business.opens(sheet)
    assert sent, "no question takes a document"
    business.presses(words("questionnaires.own.submit"))
    business.sees(words("questionnaires.own.advice"))
    business.chooses(words("questionnaires.own.read.yes"))
    business.presses(words("questionnaires.own.report.open"))
    business.sees(words("questionnaires.own.share.title"))


def attach(business, number):
    words, page = business.words, business.page
    business.activates(page.get_by_role("link", name=re.compile(words("questionnaires.own.document"))).first)
    business.fills(words("questionnaires.own.by"), f"Perchennog {number}")
    page.locator("input[type=file]").set_input_files(
        {"name": "polisi.txt", "mimeType": "text/plain", "buffer": b"We pay for gloves."})
    business.presses(words("questionnaires.own.document.send"))
    business.sees(words("notice.questionnaireDocumentSent"))
    return True


def read(officer, number):
    words, page = officer.words, officer.page
    officer.opens("/questionnaires?state=answered")
    officer.activates(page.locator("tbody a").first)
    officer.sees(words("questionnaires.score.title"))
    officer.sees("polisi.txt")
    assert f"Perchennog {number}" in page.content(), "who answered is not told to the buyer"
