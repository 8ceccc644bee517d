"""From a page to the help that speaks of it, to what the law asks for, and away at once."""


def go(cast, number):
    visitor = cast()
    words, page = visitor.words, visitor.page
    visitor.opens("/help")
    visitor.sees_heading(words("help.title"))
    for path, title in [("accessibility", "heading"), ("privacy", "heading"), ("safety", "title")]:
        visitor.follows(words(f"{path}.title"), within=page.locator("footer"))
        visitor.sees_heading(words(f"{path}.{title}"))
    other = "cy" if words.language == "en" else "en"
    visitor.follows(words("language.switch"))
    page.wait_for_url(f"**lang={other}*")
    assert page.locator("html").get_attribute("lang") == other, "the language does not change"
    visitor.activates(page.locator("footer a[href^='/help?']").first)
    page.wait_for_url(f"**/help?lang={other}")
    assert not visitor.context.cookies(), "a cookie was set for somebody who only reads"
    visitor.opens("/sign-in")
    visitor.follows(words("site.pageHelp"))
    page.wait_for_url("**/help*#signIn")
    visitor.sees_heading(words("help.title"))
