"""A list is loaded, its entries are searched, and it is taken out of use again, with a reason."""

import pathlib
import tempfile

ENTRIES = "id,name,country,reason\nT-1,Bwlch Textile Works,my,Papers withheld\nT-2,Sungai Rubber Gloves,my,Debt bondage\n"


def go(cast, number):
    visitor = cast("lead")
    words, page = visitor.words, visitor.page
    name = f"Gwirio {number}"
    visitor.opens("/")
    visitor.goes_to("lists")
    visitor.follows(words("lists.load"))
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "list.csv"
        file.write_text(ENTRIES)
        visitor.fills(words("imports.list.name"), name)
        visitor.chooses(words("screening.consequence.ask"))
        visitor.attaches(words("imports.files"), file)
        visitor.presses(words("imports.send"))
        visitor.sees_heading(words("imports.report.done"))
    visitor.goes_to("lists")
    visitor.follows(name)
    visitor.sees_heading(name)
    visitor.fills(words("lists.search"), "rubber")
    visitor.presses(words("site.filter.apply"))
    visitor.sees("Sungai Rubber Gloves")
    assert page.locator(".entries > details").count() == 1, "the search finds too much"
    visitor.activates(page.locator(".entries summary").first)
    visitor.sees("Debt bondage")
    visitor.follows(words("lists.remove"))
    visitor.presses(words("lists.remove.do"))
    visitor.sees(words("site.faults"))
    visitor.fills(words("screening.reason"), "A list that was loaded to try this out.")
    visitor.presses(words("lists.remove.do"))
    visitor.sees(words("notice.listRemoved"))
