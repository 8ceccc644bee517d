/// Asks before the second step is turned off.
struct SecondFactorRemovalPage: PageModel {
    static let id = "removal"

    func page(in words: Words) -> Page {
        var page = Page(
            "account/remove-second-factor", title: words("account.remove.title"),
            trail: [Crumb(words("account.title"), Address("/account"))], fields: [:])
        page.help = .account
        page.form = Self.id
        return page
    }
}
