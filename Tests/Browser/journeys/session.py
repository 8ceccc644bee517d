"""A session that ends soon is said so, and goes on without leaving the page."""


def go(cast, number):
    visitor = cast("officer")
    words, page = visitor.words, visitor.page
    visitor.opens("/contracts")
    sentence = page.locator("#session-end")
    assert sentence.is_visible(), "the page does not say when the session ends"
    if not visitor.scripts:
        assert not page.locator("#session-warning").is_visible(), "a warning shows without scripts"
        return
    page.clock.install()
    visitor.opens("/contracts")
    visitor.fills(words("contracts.filter.words"), "half a thought")
    seconds = int(sentence.get_attribute("data-seconds"))
    page.clock.fast_forward((seconds - 200) * 1000)
    warning = page.get_by_role("dialog", name=words("site.session.soon"))
    warning.wait_for(state="visible")
    with page.expect_response("**/session") as answer:
        visitor.presses(words("site.session.stay"), within=warning)
    assert answer.value.status == 200, f"asking for more time answers {answer.value.status}"
    warning.wait_for(state="hidden")
    assert page.get_by_label(words("contracts.filter.words")).input_value() == "half a thought", "what was typed is lost"
