"""The plan is filled from the template of the four Welsh forces, under their four headings, and worked on."""

HEADINGS = ["enforcement", "ethicalProcurement", "employment", "environment"]


def is_filled(force):
    take_template(force.procurementLead)
    see_headings(force.procurementLead)
    force.lets_days_pass(40)
    work(force.procurementOfficer, force)


def take_template(lead):
    words, page = lead.words, lead.page
    lead.goes_to("code")
    lead.follows(words("plan.template"))
    lead.sees_heading(words("plan.template.title"))
    for box in page.locator("main input[type=checkbox]").all():
        box.check()
    lead.picks(words("plan.template.owner"), "Nest Pencerrigwen")
    lead.presses(words("plan.template.take"))
    lead.sees(words("notice.planTemplateTaken"))


def see_headings(lead):
    words, page = lead.words, lead.page
    lead.goes_to("code")
    lead.follows(words("code.place.actions"), within=page.locator(".places"))
    for heading in HEADINGS:
        lead.picks(words("plan.field.heading"), words(f"plan.heading.{heading}"))
        lead.presses(words("site.filter.apply"))
        assert page.locator("tbody th a").count() > 0, f"no action stands under {heading}"


def work(officer, force):
    """One action is done, with evidence and a comment; what was done stands in its history."""
    words, page = officer.words, officer.page
    officer.goes_to("code")
    officer.follows(words("code.place.actions"), within=page.locator(".places"))
    first = page.locator("tbody th a").first
    title = first.inner_text()
    officer.activates(first)
    officer.sees_heading(title)
    officer.follows(words("plan.change"))
    officer.fills(words("plan.field.due"), force.site.day(later=30))
    officer.chooses(words("plan.status.done"))
    officer.presses(words("plan.save"))
    officer.sees(words("notice.planSaved"))
    officer.sees(words("plan.reason.doneWithoutEvidence"))
    officer.follows(words("plan.evidence.new"))
    officer.fills(words("plan.evidence.title"), "Cwestiynau tendro a gytunwyd / Agreed tender questions")
    officer.picks(words("plan.evidence.what"), words("plan.evidence.kind.tenderQuestion"))
    officer.fills(words("plan.evidence.link"), "https://gwynfryn.example/cwestiynau-tendro")
    officer.fills(words("plan.evidence.datedField"), force.site.day(later=-3))
    officer.presses(words("plan.evidence.add"))
    officer.sees(words("notice.planEvidenceAdded"))
    officer.sees(words("plan.reason.doneWithEvidence"))
    officer.fills(words("plan.comment.new"), "Held against the questions of the other three forces.")
    officer.presses(words("plan.comment.do"))
    officer.sees(words("notice.planCommented"))
    officer.sees("Held against the questions of the other three forces.")
    officer.sees(words("plan.event.evidenceAdded"))
