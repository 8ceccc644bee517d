import Languages

/// Asks before something about the second step is changed that cannot be taken back.
enum SecondFactorQuestion: String, CaseIterable, PageModel {
    /// The second step is turned off.
    case remove
    /// New recovery codes end the old ones.
    case codes

    func page(in words: Words) -> Page {
        var page = Page(
            "account/second-factor-question", title: words(.accountQuestionEachTitle, self),
            trail: [Crumb(words(.accountTitle), Address("/account"))],
            fields: [
                "place": "/account/second-factor/\(rawValue)", "text": words(.accountQuestionEachText, self),
                "yes": words(.accountQuestionEachYes, self),
                "no": words(.accountQuestionEachNo, self),
            ])
        page.help = .account
        page.form = "question"
        return page
    }
}
