"""The winner is asked by letter who supplies it. It names two, and asks them in turn; one of those hides a name. The buyer sees
all but that name, and the risk that comes up from there, with the way it takes."""

from .tender import AGENCY, CLEAN

GOODS = "Cyflenwadau Eithinfynydd Cyf"
MAKER = "Kilang Sarung Getah Hijau Sdn. Bhd."
LETTERS = "/answer/link/"


def is_told(force):
    invite(force.procurementOfficer)
    winner = arrive(force, "winner@craiglwyd.example")
    force.winner_link, force.winner_code, force.winner = winner
    name(force.winner, AGENCY, "gb", "79620000", "night cleaners", "60", "shown")
    name(force.winner, GOODS, "gb", "39830000", "gloves and cleaning products", "100", "shown")
    send_on(force.winner, AGENCY, "post@corlan.example")
    send_on(force.winner, GOODS, "post@eithinfynydd.example")
    finish(force.winner)
    _, _, goods = arrive(force, "post@eithinfynydd.example")
    name(goods, MAKER, "my", "18424300", "rubber gloves", "80", "hidden")
    send_on(goods, MAKER, "post@kilang.example")
    finish(goods)
    _, _, maker = arrive(force, "post@kilang.example")
    maker.presses(maker.words("chains.own.sayUnknown"))
    maker.sees(maker.words("notice.chainsSaid"))
    finish(maker)
    see_businesses(force.procurementOfficer)
    see_risk(force.procurementOfficer, force.name)


def invite(officer):
    words = officer.words
    officer.goes_to("chains")
    officer.follows(words("chains.invite"))
    officer.follows(CLEAN)
    officer.sees_heading(words("chains.invite.title", name=CLEAN))
    officer.fills(words("chains.invite.product"), "cleaning of police buildings")
    officer.fills(words("chains.column.category"), "90911200")
    officer.fills(words("chains.invite.address"), "winner@craiglwyd.example")
    officer.presses(words("chains.invite.do"))
    officer.sees(words("notice.chainsSent"))
    officer.sees(words("chains.answer.asked"))


def arrive(force, address):
    """Whoever the letter reached, in a browser that nobody has signed in with: the link, the code to come back with, the browser."""
    business = force.cast()
    words = business.words
    link = force.site.letters.link(address, LETTERS)
    business.opens(link)
    business.sees_heading(words("chains.linkPage.title", buyer=force.name))
    business.presses(words("chains.link.start"))
    business.sees_heading(words("chains.code.title"))
    code = business.reads("main code")
    business.follows(words("chains.code.go"))
    business.sees_heading(words("chains.own.title"))
    return link, code, business


def name(business, supplier, country, category, product, share, shown):
    words = business.words
    business.follows(words("chains.name.title"))
    business.fills(words("chains.column.name"), supplier)
    business.fills(words("chains.column.product"), product)
    business.fills(words("chains.column.country"), country)
    business.fills(words("chains.share.label"), share)
    business.fills(words("chains.column.category"), category)
    business.chooses(words(f"chains.visibility.{shown}"))
    business.presses(words("chains.own.save"))
    business.sees(words("notice.chainsNamed"))
    business.sees(supplier)


def send_on(business, supplier, address):
    words, page = business.words, business.page
    sheet = page.get_by_role("region", name=supplier, exact=True)
    business.activates(sheet.get_by_role("link", name=f"{words('chains.own.invite')} {supplier}"))
    business.fills(words("chains.invite.address"), address)
    business.presses(words("chains.invite.do"))
    business.sees(words("notice.chainsSent"))
    page.get_by_role("region", name=supplier, exact=True).get_by_text(words("chains.invitation.state.sent")).wait_for()


def finish(business):
    words, page = business.words, business.page
    if page.get_by_role("link", name=words("chains.own.back"), exact=True).count():
        business.follows(words("chains.own.back"))
    business.presses(words("chains.own.finish"))
    business.sees(words("notice.chainsFinished"))


def see_businesses(officer):
    """All that the buyer can see, read for the name that was hidden."""
    words, page = officer.words, officer.page
    officer.goes_to("chains")
    officer.follows(words("chains.list.title"))
    for shown in (CLEAN, AGENCY, GOODS, words("chains.hiddenName"), words("country.my")):
        officer.sees(shown)
    hides(officer)
    table = officer.downloads(words("site.download"))
    assert GOODS in table and MAKER not in table, "the table lacks a shown name or holds the hidden one"
    officer.fills(words("chains.filter.words"), MAKER)
    officer.presses(words("site.filter.apply"))
    officer.sees(words("chains.none"))
    officer.follows(words("site.filter.clear"), within=page.locator("form.filters"))
    officer.follows(GOODS)
    officer.sees_heading(GOODS)
    hides(officer)
    officer.sees(words("chains.knowledge.named"))
    officer.follows(words("chains.hiddenName"))
    officer.sees(words("chains.hidden.explained"))
    officer.sees(words("chains.knowledge.unknown"))
    hides(officer)


def see_risk(officer, buyer):
    """The headline with its way, and the way that the risk of the hidden name takes from Malaysia up to the force."""
    words, page = officer.words, officer.page
    officer.goes_to("chains")
    officer.follows(words("picture.title"))
    headline = page.locator(".figures > div").first
    assert headline.locator("dt").inner_text() == words("picture.figures.exposure"), "the headline is not the risk"
    assert float(headline.locator("dd").inner_text()) > 0, "no risk reaches the top"
    worst = page.get_by_role("region", name=words("picture.worst"), exact=True)
    for step in (buyer, CLEAN):
        worst.get_by_text(step).first.wait_for()
    hides(officer)
    table = officer.downloads(words("site.download"))
    assert GOODS in table and MAKER not in table, "the picture’s table lacks a shown name or holds the hidden one"
    officer.activates(page.locator("tbody tr", has_text=words("country.my")).get_by_role("link").first)
    officer.sees(words("picture.path.up"))
    up = page.get_by_role("region", name=words("picture.path.up"), exact=True)
    for step in (buyer, CLEAN, GOODS, "rubber gloves"):
        up.get_by_text(step).first.wait_for()
    hides(officer)


def hides(officer):
    for part in (MAKER, "Kilang", "Getah"):
        assert part not in officer.page.content(), f"“{part}” of a hidden name is on {officer.page.url}"
