"""The register: searching, sorting, paging, taking it along, and all about one supplier."""

import csv
import io


def go(cast, number):
    visitor = cast("officer")
    words, page = visitor.words, visitor.page
    visitor.opens("/")
    visitor.goes_to("suppliers")
    visitor.sees_heading(words("suppliers.title"))
    everybody = names(page)
    visitor.follows(words("suppliers.column.name"), within=page.locator("thead"))
    page.wait_for_url("**sort=*")
    assert names(page) != everybody or len(everybody) < 2, "sorting changes nothing"
    first = names(page)
    visitor.follows(words("site.paging.next"))
    page.wait_for_url("**page=2*")
    assert not set(names(page)) & set(first), "the second page repeats the first"
    wanted = names(page)[0]
    visitor.fills(words("suppliers.filter.words"), wanted)
    visitor.presses(words("site.filter.apply"))
    page.wait_for_url("**q=*")
    assert wanted in names(page), f"“{wanted}” is not found by its name"
    rows = list(csv.reader(io.StringIO(visitor.downloads(words("site.download")).lstrip("\ufeff"))))
    assert any(wanted in row for row in rows[1:]), f"the export lacks “{wanted}”"
    visitor.follows(wanted, within=page.locator("tbody"))
    visitor.sees_heading(wanted)
    visitor.follows(words("suppliers.title"), within=page.locator(".way"))
    visitor.sees_heading(words("suppliers.title"))


def names(page):
    return page.locator("tbody th a").all_inner_texts()
