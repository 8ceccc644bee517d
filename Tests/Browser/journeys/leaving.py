"""Leaving at once: by the button without scripts, by Shift pressed three times with them; going back shows the page again."""


def go(cast, number):
    visitor = cast()
    words, page = visitor.words, visitor.page
    visitor.opens("/safety/before")
    visitor.follows(words("safety.before.on"))
    visitor.sees_heading(words("help.title"))
    with page.expect_request(elsewhere):
        visitor.follows(words("exit.button"))
    if not visitor.scripts:
        return
    visitor.opens("/sign-in")
    visitor.opens("/safety")
    page.keyboard.type("SHOUTING")
    page.keyboard.press("Shift")
    visitor.sees(words("exit.pressed.once"))
    page.keyboard.press("Shift")
    visitor.sees(words("exit.pressed.twice"))
    with page.expect_request(elsewhere):
        page.keyboard.press("Shift")
    assert not visitor.context.cookies(visitor.site.address), "what the site kept is not cleared"


def elsewhere(request):
    return request.url.startswith("https://www.bbc.co.uk/")
