"""A supplier is asked through a link, names who supplies it, keeps one name to itself, and the buyer sees all but that name."""


def go(cast, number):
    officer, business = cast("officer"), cast()
    link = invite(officer, number)
    begin(business, link)
    maker, shop = f"Zzyx Gwneuthurwyr {number}", f"Siop Frethyn {number}"
    name(business, maker, "hidden")
    name(business, shop, "shown")
    business.opens("/answer")
    business.presses(business.words("chains.own.finish"))
    business.sees(business.words("notice.chainsFinished"))
    look(officer, maker, shop)


def invite(officer, number):
    """The link, which is shown once, since no mail is set up."""
    words, page = officer.words, officer.page
    officer.opens("/")
    officer.goes_to("chains")
    officer.follows(words("chains.invite"))
    officer.activates(page.locator("tbody a").nth(number % 7))
    officer.fills(words("chains.invite.product"), "uniforms")
    officer.presses(words("chains.invite.do"))
    officer.sees(words("chains.link.once"))
    return officer.reads("main code")


def begin(business, link):
    words = business.words
    business.opens(link)
    business.presses(words("chains.link.start"))
    business.sees_heading(words("chains.code.title"))
    business.follows(words("chains.code.go"))
    business.sees_heading(words("chains.own.title"))
    # A link works once.
    business.opens(link)
    business.sees(words("chains.return.dead"))


def name(business, supplier, shown):
    words = business.words
    business.opens("/answer/suppliers/new")
    business.fills(words("chains.column.name"), supplier)
    business.fills(words("chains.column.product"), "cotton cloth")
    business.fills(words("chains.column.country"), "TM")
    business.presses(words("chains.own.save"))
    business.sees(words("chains.visibilityMissing"))
    business.chooses(words(f"chains.visibility.{shown}"))
    business.presses(words("chains.own.save"))
    business.sees(words("notice.chainsNamed"))


def look(officer, maker, shop):
    words, page = officer.words, officer.page
    officer.opens("/chains/businesses?sort=-name&size=200")
    officer.sees(shop)
    assert maker not in page.content(), "a hidden name is on the buyer's page"
    officer.sees(words("country.tm"))
    officer.opens("/chains/picture")
    officer.sees_heading(words("picture.title"))
    assert maker not in page.content(), "a hidden name is in the picture"
