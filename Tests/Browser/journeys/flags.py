"""A flag is found, its definition is read, it is dismissed with a reason, that is taken back, and the trail tells of both. A buyer's
page shows whom it buys from."""


def go(cast, number):
    officer, auditor = cast("officer"), cast("auditor")
    words, page = officer.words, officer.page
    officer.opens("/suppliers")
    officer.follows(words("suppliers.place.flags"), within=page.locator(".places"))
    officer.sees_heading(words("flags.title"))
    first = page.locator("tbody th a").first
    title = first.inner_text()
    officer.activates(first)
    officer.sees_heading(title)
    officer.sees(words(f"flags.definition.{title.split(':')[0]}"))
    officer.fills(words("flags.why"), "no")
    officer.presses(words("flags.dismiss"))
    assert page.get_by_label(words("flags.why"), exact=True).input_value() == "no", "what was typed is gone"
    harmless, mistaken = f"Looked at with the buyer, harmless ({number}).", f"It was another contract ({number})."
    officer.fills(words("flags.why"), harmless)
    officer.presses(words("flags.dismiss"))
    officer.sees(words("notice.flagDismissed"))
    officer.fills(words("flags.why"), mistaken)
    officer.presses(words("flags.restore"))
    officer.sees(words("notice.flagRestored"))
    officer.sees(harmless)
    auditor.opens("/trail?kind=procurement-flag")
    auditor.sees(harmless)
    auditor.sees(mistaken)
    buyer(officer)


def buyer(officer):
    words, page = officer.words, officer.page
    officer.opens("/flags")
    officer.follows(words("buyers.title"), within=page.locator(".places"))
    officer.sees_heading(words("buyers.title"))
    first = page.locator("tbody th a").first
    name = first.inner_text()
    officer.activates(first)
    officer.sees_heading(name)
    officer.sees(words("buyers.shareOfValue") if page.viewport_size["width"] > 800 else words("buyers.shares"))
