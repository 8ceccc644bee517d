"""A file with faults is refused with every fault named; put right, it is loaded and reported."""

import pathlib
import tempfile

FAULTY = "Name,Annual spend\nGarth Hosting {number} Ltd,12000\n,500\nNant Paper {number} Ltd,a lot\n"
# Two names so much alike that they are offered for merging.
RIGHT = "Name,Annual spend\nGarth Hosting {number} Ltd,12000\nGarth Hostings {number} Ltd,500\n"


def go(cast, number):
    visitor = cast("officer")
    words, page = visitor.words, visitor.page
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / f"suppliers-{number}.csv"
        visitor.opens("/")
        visitor.goes_to("imports")
        visitor.follows(words("imports.kind.suppliers"))
        visitor.presses(words("imports.send"))
        visitor.sees(words("site.faults"))
        visitor.goes_to("imports")
        visitor.follows(words("imports.kind.suppliers"))
        file.write_text(FAULTY.format(number=number))
        visitor.attaches(words("imports.file"), file)
        visitor.presses(words("imports.send"))
        visitor.sees_heading(words("imports.report.refused"))
        assert page.locator(".problems li").count() == 2, "not every fault is named"
        visitor.goes_to("imports")
        visitor.follows(words("imports.kind.suppliers"))
        file.write_text(RIGHT.format(number=number))
        visitor.attaches(words("imports.file"), file)
        visitor.presses(words("imports.send"))
        visitor.sees_heading(words("imports.report.done"))
    visitor.goes_to("suppliers")
    visitor.fills(words("suppliers.filter.words"), f"Garth Hosting {number}")
    visitor.presses(words("site.filter.apply"))
    visitor.sees(f"Garth Hosting {number} Ltd")
