import Languages

/// Shows new recovery codes, once, to be printed or written down.
struct RecoveryCodesPage: PageModel {
    static let id = "recovery-codes"

    var codes: [String]
    /// The codes again, sealed, so that the page can be shown in the other language.
    var kept: String
    var next: Address

    func page(in words: Words) -> Page {
        var page = Page(
            "account/recovery-codes", title: words(.accountCodesTitle),
            fields: [
                "codes": codes.map { ["code": $0] as Fields }, "kept": kept, "next": next.description,
                "text": words(.accountCodesText(count: codes.count)),
            ])
        page.form = Self.id
        return page
    }
}
