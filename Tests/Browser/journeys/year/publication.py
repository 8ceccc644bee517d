"""The statement of the year is drafted from the record, completed, approved by both who sign, and published; the public reads it,
on the page and on paper, and how far the force is with its code."""

import re

from .force import takes_up

FORM = re.compile(r"\[\[[^\]]*\]\]")
WRITTEN = "What was done, and what is still unknown, stands in the action plan of the force."


def is_read(force):
    force.lets_days_pass(60)
    lead = force.procurementLead
    draft(lead, force.site)
    propose(lead)
    for signatory in (force.commissioner, force.chiefOfficer):
        approve(signatory)
    address = publish(force.procurementLead)
    show_progress(force.procurementLead)
    see_in_public(force.stranger, force.site.address + address)


def draft(lead, site):
    words, page = lead.words, lead.page
    to_publications(lead)
    lead.follows(words("publications.new"))
    lead.fills(words("publications.start"), site.day(later=-365))
    lead.fills(words("publications.end"), site.day())
    lead.presses(words("publications.new.send"))
    lead.sees(words("notice.statementDrafted"))
    lead.presses(words("publications.step.propose"))
    lead.sees(words("site.faults"))
    lead.follows(words("publications.edit"))
    for field in page.locator("main textarea").all():
        field.fill(FORM.sub(WRITTEN, field.input_value()))
    lead.presses(words("publications.save"))
    lead.sees(words("notice.statementSaved"))


def propose(lead):
    words = lead.words
    lead.presses(words("publications.step.propose"))
    lead.sees(words("publications.state.proposed"))


def approve(signatory):
    words = signatory.words
    takes_up(signatory, words("publications.reminder.approve.why"))
    signatory.sees(WRITTEN)
    signatory.chooses(words("publications.named.yes"))
    signatory.presses(words("publications.step.approve"))
    signatory.sees(words("notice.statementMoved"))


def publish(lead):
    """The address of the public’s page, as a person copies it."""
    words, page = lead.words, lead.page
    takes_up(lead, words("publications.reminder.publish.why"))
    lead.sees(words("publications.state.approved"))
    lead.presses(words("publications.step.publish"))
    lead.sees(words("publications.state.published"))
    to_publications(lead)
    return page.get_by_role("link", name=words("publications.public"), exact=True).get_attribute("href")


def show_progress(lead):
    words = lead.words
    to_publications(lead)
    lead.follows(words("publications.progress.choose"))
    lead.presses(words("publications.progress.send"))
    lead.sees(words("publications.fault.fields"))
    for fact in ("code", "commitments"):
        lead.chooses(words(f"publications.fact.{fact}"))
    lead.presses(words("publications.progress.send"))
    lead.sees(words("notice.progressPublished"))


def see_in_public(stranger, address):
    words, page = stranger.words, stranger.page
    stranger.opens(address)
    stranger.sees_heading(words("publications.public.title", name="Heddlu Gwynfryn Police"))
    public = page.url
    stranger.follows(words("publications.public.progress"))
    stranger.sees_heading(words("publications.public.progress.title", name="Heddlu Gwynfryn Police"))
    stranger.sees(words("publications.fact.commitments"))
    stranger.opens(public)
    stranger.activates(page.locator("tbody a").first)
    stranger.sees(WRITTEN)
    for name in ("Gwenllian Rhosdderwen", "Hywel Glanyrafonddu"):
        stranger.sees(name)
    # Chromium shows it instead of keeping it, so what the link leads to is asked for by the same browser.
    link = stranger.found("link", words("publications.pdf")).get_attribute("href")
    content = stranger.context.request.get(link, timeout=60_000).body()
    assert content.startswith(b"%PDF") and len(content) > 5_000, "the statement on paper is empty"


def to_publications(visitor):
    words, page = visitor.words, visitor.page
    visitor.goes_to("code")
    visitor.follows(words("publications.title"), within=page.locator(".places"))
    visitor.sees_heading(words("publications.title"))
