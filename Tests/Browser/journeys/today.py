"""Signing in, with what is missing said first; the day's matters; signing out."""

from server import PEOPLE


def go(cast, number):
    visitor = cast()
    words, page = visitor.words, visitor.page
    visitor.opens("/suppliers")
    visitor.sees_heading(words("signin.title"))
    visitor.presses(words("signin.submit"), within=page.locator("main"))
    visitor.sees(words("site.faults"))
    assert page.title().startswith(words("site.title.fault", title="")), f"the title is “{page.title()}”"
    visitor.follows(words("signin.fault.address"))
    visitor.fills(words("signin.address"), PEOPLE["officer"]["email"])
    visitor.fills(words("signin.password"), PEOPLE["officer"]["password"])
    visitor.presses(words("signin.submit"), within=page.locator("main"))
    visitor.sees_heading(words("suppliers.title"))
    visitor.goes_to("today")
    visitor.sees_heading(words("today.title"))
    first = page.locator(".tasks h3 a").first
    what = first.inner_text()
    visitor.activates(first)
    assert what, "nothing waits for the officer"
    page.locator("h1").wait_for()
    visitor.presses(words("signin.out"))
    visitor.sees(words("notice.signed-out"))
    visitor.opens("/suppliers")
    visitor.sees_heading(words("signin.title"))
