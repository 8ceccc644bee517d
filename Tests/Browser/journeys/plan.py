"""An action of the plan is worked on: a record of Manumit is chosen as evidence, a link is added, taken back and let count again, something
is said, the status changes, and the history tells of all of it. Who scrutinises sees the record's name and is led nowhere."""


def go(cast, number):
    lead, commissioner = cast("lead"), cast("commissioner")
    title = find(lead, number)
    address = lead.page.url.split("?")[0]
    figures = refers_to_figures(lead, number)
    tender = refers_to_tender(lead, number)
    link = adds_link(lead, number)
    takes_back(lead, link)
    says_and_moves(lead, number)
    history(lead)
    commissioner.opens(address)
    commissioner.sees_heading(title)
    commissioner.sees(figures)
    commissioner.sees(tender)
    inside = commissioner.page.locator("section[aria-labelledby=evidence-title] a[href^='/tenders/']")
    assert inside.count() == 0, "a tender is linked for somebody who may not read it"


def find(lead, number):
    """An action that is open still, another one for each way of going."""
    words, page = lead.words, lead.page
    lead.opens("/code")
    lead.follows(words("code.place.actions"), within=page.locator(".places"))
    lead.picks(words("plan.field.status"), words("plan.status.inProgress"))
    lead.presses(words("site.filter.apply"))
    rows = page.locator("tbody th a")
    row = rows.nth(number % rows.count())
    title = row.inner_text()
    lead.activates(row)
    lead.sees_heading(title)
    return title


def refers_to_figures(lead, number):
    """The newest quarter that there are figures of: its name and its day are proposed."""
    words, page = lead.words, lead.page
    lead.follows(words("plan.choose"))
    lead.sees_heading(words("plan.choose.title"))
    lead.picks(words("plan.choose.kind"), words("plan.record.payments"))
    lead.presses(words("site.filter.apply"))
    quarter = page.locator("tbody th a").first
    name = quarter.inner_text()
    lead.activates(quarter)
    lead.sees_heading(words("plan.evidence.new"))
    proposed = words("plan.choose.titled", kind=words("plan.record.payments"), name=name)
    field = page.get_by_label(words("plan.evidence.title"), exact=True)
    assert field.input_value() == proposed, f"{field.input_value()} is proposed"
    lead.fills(words("plan.evidence.title"), " ")
    lead.presses(words("plan.evidence.add"))
    lead.sees(words("code.fault.titleMissing"))
    lead.fills(words("plan.evidence.title"), f"Ffigurau {number}")
    lead.presses(words("plan.evidence.add"))
    lead.sees(words("notice.planEvidenceAdded"))
    lead.follows(proposed)
    lead.sees_heading(words("employment.payments.title"))
    page.go_back()
    return proposed


def refers_to_tender(lead, number):
    """Found by words of its title; the page of the action leads to it."""
    words, page = lead.words, lead.page
    lead.follows(words("plan.choose"))
    lead.picks(words("plan.choose.kind"), words("plan.record.tender"))
    lead.fills(words("plan.choose.words"), "no such tender")
    lead.presses(words("site.filter.apply"))
    lead.sees(words("plan.choose.none"))
    lead.fills(words("plan.choose.words"), "glanhau")
    lead.presses(words("site.filter.apply"))
    found = page.locator("tbody th a").first
    name = found.inner_text()
    lead.activates(found)
    lead.fills(words("plan.evidence.title"), f"Tendr {number}")
    lead.presses(words("plan.evidence.add"))
    lead.sees(words("notice.planEvidenceAdded"))
    shown = words("plan.choose.titled", kind=words("plan.record.tender"), name=name)
    lead.follows(shown)
    lead.sees_heading(name)
    page.go_back()
    return shown


def adds_link(lead, number):
    words = lead.words
    title = f"Cofnod y cyfarfod {number}"
    lead.follows(words("plan.evidence.new"))
    lead.fills(words("plan.evidence.title"), title)
    lead.picks(words("plan.evidence.what"), words("plan.evidence.kind.meetingMinute"))
    lead.fills(words("plan.evidence.link"), f"https://gwynfryn.example/cofnodion/{number}")
    lead.presses(words("plan.evidence.add"))
    lead.sees(words("notice.planEvidenceAdded"))
    lead.sees(title)
    return title


def takes_back(lead, title):
    words, page = lead.words, lead.page
    item = page.locator("section[aria-labelledby=evidence-title] li").filter(has_text=title)
    lead.follows(words("plan.evidence.withdraw"), within=item)
    lead.sees_heading(words("code.act.withdrawEvidence.title"))
    lead.fills(words("screening.reason"), "The minute was not agreed yet.")
    lead.presses(words("code.act.withdrawEvidence.do"), within=page.locator("main"))
    lead.sees(words("notice.planEvidenceWithdrawn"))
    lead.sees(words("plan.evidence.withdrawn", reason="The minute was not agreed yet."))
    lead.presses(words("plan.evidence.restore"), within=item)
    lead.sees(words("notice.planRestored"))


def says_and_moves(lead, number):
    words = lead.words
    said = f"Y cofnod a’r ffigurau wedi’u gweld ({number})."
    lead.fills(words("plan.comment.new"), said)
    lead.presses(words("plan.comment.do"))
    lead.sees(words("notice.planCommented"))
    lead.sees(said)
    lead.follows(words("plan.change"))
    lead.chooses(words("plan.status.done"))
    lead.presses(words("plan.save"))
    lead.sees(words("notice.planSaved"))
    lead.sees(words("plan.reason.doneWithEvidence"))


def history(lead):
    told = lead.page.locator("section[aria-labelledby=history-title]").inner_text()
    for event in ["evidenceAdded", "evidenceWithdrawn", "evidenceRestored", "commented", "changed"]:
        assert lead.words(f"plan.event.{event}") in told, f"{event} is not told"
