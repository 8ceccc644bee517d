"""A contract is found, why it is risky is read, and a note is left on it."""


def go(cast, number):
    visitor = cast("officer")
    words, page = visitor.words, visitor.page
    visitor.opens("/suppliers")
    visitor.follows(words("contracts.title"), within=page.locator(".places"))
    visitor.sees_heading(words("contracts.title"))
    first = page.locator("tbody th a").first
    title = first.inner_text()
    visitor.activates(first)
    visitor.sees_heading(title)
    visitor.fills(words("contracts.notes.label"), f"Ask for the shift rota ({number}).")
    visitor.presses(words("contracts.notes.save"))
    visitor.sees(words("notice.notesSaved"))
    assert str(number) in page.get_by_label(words("contracts.notes.label")).input_value(), "the note is not kept"
