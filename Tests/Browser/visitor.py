"""Somebody with a browser, who finds things by what they are called, as a person does."""

import re

import faults


class Visitor:
    """Works with a mouse. `KeyboardVisitor` does the same without."""

    def __init__(self, browser, site, words, width=1280, scripts=True, session=None):
        self.site = site
        self.words = words
        self.scripts = scripts
        self.context = browser.new_context(
            base_url=site.address, viewport={"width": width, "height": 900}, java_script_enabled=scripts,
            locale="cy-GB" if words.language == "cy" else "en-GB", storage_state=session, accept_downloads=True)
        # Nothing leaves this machine: another site answers with an empty page.
        self.context.route(re.compile(r"^https://"), lambda route: route.fulfill(status=200, body="elsewhere"))
        self.page = self.context.new_page()
        self.page.set_default_timeout(15_000)
        self.faults = faults.listen(self.page)

    def close(self):
        self.context.close()

    # What a visitor does.

    def opens(self, path):
        self.page.goto(path)

    def follows(self, name, within=None, nth=0):
        self.activates(self.found("link", name, within, nth))

    def presses(self, name, within=None):
        self.activates(self.found("button", name, within))

    def goes_to(self, section):
        """Follows a section of the navigation, which is folded up where the window is narrow."""
        bar = self.page.locator("header .bar nav")
        # Not whether the menu is to be seen at this moment: a page that is on its way has no style yet.
        if self.page.viewport_size["width"] < 800:
            self.activates(bar.locator(".menu > summary"))
        elif bar.locator(".drop").get_by_text(self.words(f"site.nav.{section}"), exact=True).count():
            self.activates(bar.locator(".drop > summary"))
        self.activates(bar.get_by_role("link", name=self.words(f"site.nav.{section}"), exact=True))

    def fills(self, label, text):
        self.labelled(label).fill(text)

    def chooses(self, label, within=None):
        """A radio button or a box."""
        (within or self.page).get_by_label(label, exact=True).first.check()

    def picks(self, label, option):
        """One of a list."""
        self.labelled(label).select_option(label=option)

    def attaches(self, label, file):
        self.labelled(label).set_input_files(file)

    def downloads(self, name):
        with self.page.expect_download() as download:
            self.follows(name)
        return download.value.path().read_text()

    # What a visitor sees.

    def sees(self, text):
        found = self.page.get_by_text(text, exact=False).first
        found.wait_for(state="visible")

    def sees_heading(self, text):
        self.page.get_by_role("heading", name=text, level=1).wait_for(state="visible")

    def reads(self, selector):
        return self.page.locator(selector).first.inner_text()

    # How.

    def found(self, role, name, within=None, nth=0):
        return (within or self.page.locator("body")).get_by_role(role, name=name, exact=True).nth(nth)

    def labelled(self, label):
        return self.page.get_by_label(label, exact=True).first

    def activates(self, element):
        element.click()

    def states_a_purpose(self, kind):
        """Says why records of a kind are read, once for the session."""
        self.opens(f"/purpose?kind={kind}&next=/")
        self.page.locator("input[name=ground]").first.check()
        self.presses(self.words("purpose.send"), within=self.page.locator("main"))

    def signs_in(self, person):
        self.opens("/sign-in")
        self.fills(self.words("signin.address"), person["email"])
        self.fills(self.words("signin.password"), person["password"])
        self.presses(self.words("signin.submit"), within=self.page.locator("main"))
