"""The same visitor with hands on the keyboard alone: Tab, Enter, Space and arrows."""

import contextlib

from playwright.sync_api import TimeoutError
from visitor import Visitor

MOST_TABS = 400
# Another number for every document.
DOCUMENT = "performance.timeOrigin"
LEADS_ON = "element => element.matches('a[href]:not([href^=\"#\"]), button')"
HAS_FOCUS = "element => element === document.activeElement"


class KeyboardVisitor(Visitor):
    def activates(self, element):
        self.tabs_to(element)
        before = self.page.evaluate(DOCUMENT)
        leads_on = element.first.evaluate(LEADS_ON)
        self.page.keyboard.press("Enter")
        # The page that is left is whole already, so that its being loaded says nothing about the next. A download stays.
        if leads_on:
            with contextlib.suppress(TimeoutError):
                self.page.wait_for_function(f"before => {DOCUMENT} !== before", arg=before, timeout=5_000)
        self.page.wait_for_load_state()

    def fills(self, label, text):
        self.tabs_to(self.labelled(label))
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def chooses(self, label, within=None):
        choice = (within or self.page).get_by_label(label, exact=True).first
        if choice.get_attribute("type") == "checkbox":
            self.tabs_to(choice)
            self.page.keyboard.press("Space")
            return
        # Tab reaches a group of radio buttons once; arrows move within it.
        self.tabs_to(self.page.locator(f"input[type=radio][name='{choice.get_attribute('name')}']"))
        self.page.keyboard.press("Space")
        for _ in range(20):
            if choice.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"arrows do not reach “{label}”")

    def picks(self, label, option):
        field = self.labelled(label)
        self.tabs_to(field)
        wanted = field.locator("option").all_inner_texts().index(option)
        self.page.keyboard.press("Home")
        for _ in range(wanted):
            self.page.keyboard.press("ArrowDown")

    def attaches(self, label, file):
        self.tabs_to(self.labelled(label))
        with self.page.expect_file_chooser() as chooser:
            self.page.keyboard.press("Space")
        chooser.value.set_files(file)

    def tabs_to(self, elements):
        """Presses Tab until one of the elements has the focus. From the page's end a browser goes on at its top."""
        elements.first.wait_for(state="visible")
        handles = elements.element_handles()
        if any(handle.evaluate(HAS_FOCUS) for handle in handles):
            return
        for _ in range(MOST_TABS):
            self.page.keyboard.press("Tab")
            if any(handle.evaluate(HAS_FOCUS) for handle in handles):
                return
        raise AssertionError(f"Tab does not reach {elements}")
