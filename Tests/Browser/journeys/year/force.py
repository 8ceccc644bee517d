"""The people of the force, each with a browser of their own."""

PASSWORD = "a kettle under the old oak"


class Force:
    name = "Heddlu Gwynfryn Police"

    def __init__(self, cast):
        self.hire = cast
        self.stranger = self.cast()
        self.site = self.stranger.site
        self.words = self.stranger.words
        self.people = {}

    def cast(self):
        """A browser that nobody has used yet. A year is long, and the machine may be slow."""
        visitor = self.hire()
        visitor.page.set_default_timeout(45_000)
        return visitor

    def joins(self, role, name):
        """A browser for somebody who keeps it for the year."""
        self.people[role] = Member(self.cast(), name, f"{role.lower()}@gwynfryn.example")
        return self.people[role]

    def __getattr__(self, role):
        if role.startswith("_") or role not in self.__dict__.get("people", {}):
            raise AttributeError(role)
        return self.people[role].comes()

    def lets_days_pass(self, number):
        self.site.lets_days_pass(number)


class Member:
    def __init__(self, visitor, name, address):
        self.visitor = visitor
        self.name = name
        self.address = address

    def comes(self):
        """Goes to the day's matters, signing in first where the session has ended."""
        visitor = self.visitor
        visitor.opens("/")
        if visitor.page.url.split("?")[0].endswith("/sign-in"):
            visitor.fills(visitor.words("signin.address"), self.address)
            visitor.fills(visitor.words("signin.password"), PASSWORD)
            visitor.presses(visitor.words("signin.submit"), within=visitor.page.locator("main"))
        visitor.sees_heading(visitor.words("today.title"))
        return visitor


def takes_up(visitor, text):
    """Follows what the first page says needs its reader: the matter that these words are in."""
    visitor.goes_to("today")
    visitor.activates(visitor.page.locator(".tasks li", has_text=text).locator("a").first)
