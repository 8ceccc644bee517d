"""The force chooses the Welsh code; the commissioner and the chief officer read it and sign."""

from .force import takes_up


def is_signed(force):
    choose(force.procurementLead)
    sign(force.commissioner, "commissioner")
    sign(force.chiefOfficer, "chiefOfficer")
    lead = force.procurementLead
    words = lead.words
    lead.goes_to("code")
    lead.sees(words("code.state.signed"))
    for name in ("Gwenllian Rhosdderwen", "Hywel Glanyrafonddu"):
        lead.sees(name)


def choose(lead):
    words, page = lead.words, lead.page
    lead.goes_to("code")
    lead.sees(words("code.none"))
    lead.follows(words("code.none.choose"))
    lead.sees_heading(words("code.versions"))
    lead.activates(page.locator("tbody th a", has_text="2017"))
    lead.presses(words("code.adopt"))
    lead.sees(words("notice.codeAdopted"))
    lead.sees(words("code.state.unsigned"))


def sign(signatory, office):
    """The day's matters lead to it. What is missing is said first."""
    words, page = signatory.words, signatory.page
    takes_up(signatory, words("plan.reminder.signature.why"))
    signatory.sees_heading(words("code.sign.title"))
    assert page.locator("main section.sheet").count() >= 12, "not every commitment is there to be read"
    signatory.presses(words("code.sign.do"))
    signatory.sees(words("code.sign.fault.agree"))
    signatory.chooses(words(f"code.signatory.{office}"))
    signatory.chooses(words("code.sign.agree.yes"))
    signatory.presses(words("code.sign.do"))
    signatory.sees(words("notice.codeSigned"))
