"""The store is set up by the link that the program prints; the others are invited and join by letter."""

from .force import PASSWORD, Force

PEOPLE = {
    "procurementOfficer": "Nest Pencerrigwen",
    "procurementLead": "Gruffydd Maesllwydan",
    "modernSlaveryLead": "Mali Tanralltwen",
    "commissioner": "Gwenllian Rhosdderwen",
    "chiefOfficer": "Hywel Glanyrafonddu",
    "auditor": "Owain Brynllysfaen",
}


def of(cast):
    force = Force(cast)
    set_up(force)
    for role, name in PEOPLE.items():
        invite(force, role, name)
    for role, name in PEOPLE.items():
        join(force, role, name)
    return force


def set_up(force):
    administrator = force.joins("administrator", "Sioned Caeglasfryn").visitor
    words, main = administrator.words, administrator.page.locator("main")
    administrator.opens(force.site.first_link)
    administrator.sees_heading(words("links.firstStart.title"))
    administrator.fills(words("organisation.name"), force.name)
    administrator.chooses(words("organisation.kind.force"))
    administrator.fills(words("links.firstStart.name"), "Sioned Caeglasfryn")
    administrator.fills(words("signin.address"), force.people["administrator"].address)
    administrator.fills(words("links.password"), PASSWORD)
    administrator.presses(words("links.firstStart.do"), within=main)
    administrator.sees(words("notice.started"))
    force.people["administrator"].comes()
    administrator.sees(words("today.beginning.title"))


def invite(force, role, name):
    administrator = force.people["administrator"].visitor
    words, main = administrator.words, administrator.page.locator("main")
    administrator.goes_to("people")
    administrator.follows(words("people.invite.title"))
    administrator.fills(words("people.column.name"), name)
    administrator.fills(words("people.column.address"), f"{role.lower()}@gwynfryn.example")
    administrator.chooses(words(f"people.role.{role}"))
    administrator.presses(words("people.invite.do"), within=main)
    administrator.sees(words("notice.invited"))
    administrator.sees(name)


def join(force, role, name):
    person = force.joins(role, name)
    visitor, words = person.visitor, person.visitor.words
    visitor.opens(force.site.letters.link(person.address, "/join/"))
    visitor.sees_heading(words("links.join.title", organisation=force.name))
    visitor.sees(words(f"people.role.{role}"))
    visitor.fills(words("links.password"), PASSWORD)
    visitor.presses(words("links.join.do"), within=visitor.page.locator("main"))
    visitor.sees(words("notice.joined"))
    person.comes()
