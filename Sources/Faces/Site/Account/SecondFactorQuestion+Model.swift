/// Asks before something about the second step is changed that cannot be taken back.
enum SecondFactorQuestion: String, PageModel {
    /// The second step is turned off.
    case remove
    /// New recovery codes end the old ones.
    case codes

    func page(in words: Words) -> Page {
        let key = "account.question.\(rawValue)"
        var page = Page(
            "account/second-factor-question", title: words("\(key).title"),
            trail: [Crumb(words("account.title"), Address("/account"))],
            fields: [
                "place": "/account/second-factor/\(rawValue)", "text": words("\(key).text"), "yes": words("\(key).yes"),
                "no": words("\(key).no"),
            ])
        page.help = .account
        page.form = "question"
        return page
    }
}
