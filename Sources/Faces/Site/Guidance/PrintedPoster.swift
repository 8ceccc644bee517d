import Languages
import PublicGuidance

/// A poster as a page of its own, which loads nothing and runs nothing, to be printed on A4.
struct PrintedPoster {
    var poster: Poster
    var edition: PosterEdition
    var contacts: ContactTable
    /// Where the square code leads: the address of the first page of reporting. nil for a poster without one.
    var report: String?
    var style: String

    func html(_ templates: Templates, _ catalogue: Catalogue) -> String {
        let first = edition.languages[0]
        let body = templates.render("parts/poster", fields(catalogue), MissingNames(), in: first)
        return """
            <!doctype html><html lang="\(first.rawValue)"><head><meta charset="utf-8">\
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\
            <title>Manumit</title><style>\(style)</style></head><body>\(body)</body></html>
            """
    }

    private func fields(_ catalogue: Catalogue) -> Fields {
        let halves = edition.languages.map { half(Words(catalogue: catalogue, language: $0)) }
        return [
            "edition": edition.rawValue, "halves": halves, "code": report.flatMap { QRCode($0) }?.fields,
            "address": report.map(Self.plain), "emergencyNumber": contacts[.emergency].number,
            "helplineNumber": contacts[.helpline].number,
        ]
    }

    private func half(_ words: Words) -> Fields {
        [
            "half": words.language.rawValue, "kicker": words(.posterKicker),
            "headline": words(.posterHeadline, poster), "look": words(.posterLook),
            "signs": SignList(signs: poster.signs).fields(in: words), "you": words(.posterYou),
            "careful": words(.posterSign), "danger": words(.posterDanger), "helpline": words(.posterHelpline),
            "helplineNote": words(.posterHelplineNote), "tell": words(.posterTell), "tellNote": words(.posterTellNote),
        ]
    }

    /// The address as somebody would type it.
    private static func plain(_ address: String) -> String {
        String(address.trimmingPrefix("https://"))
    }
}
