import Languages
import Storage
import Tendering

/// A letter as it is kept, to be printed: what it asks, by when, and whether it was sent, to whom and by whom.
struct LetterPage: PageModel {
    var view: BidderView
    var record: BidderRecord
    var letter: TenderLetter
    var sent: (BidderRecord, LetterSent)?

    func page(in words: Words) -> Page {
        let file = view.file
        let path = "/tenders/bidders/\(file.bidder.id)"
        return Page(
            "tenders/letter", title: words(.tendersLetterKind, letter.kind), section: .tenders,
            trail: [
                Crumb(words(.tendersTitle), Address("/tenders")),
                Crumb(file.procurement.facts.title, Address("/tenders/\(file.procurement.id)")),
                Crumb(file.bidder.name, Address(path)),
            ],
            fields: [
                "state": Tag(
                    sent == nil ? .warn : .plain, words(sent == nil ? .tendersLetterUnsent : .tendersLetterIsSent)
                )
                .fields,
                "lines": lines(words).compactMap { $0 },
                "texts": [
                    ("en", words(.tendersFieldLetterEnglish), letter.text.english),
                    ("cy", words(.tendersFieldLetterWelsh), letter.text.welsh),
                ].filter { !$0.2.isEmpty }.map { language, heading, text in
                    ["textLanguage": language, "textHeading": heading, "text": text] as Fields
                },
                "sentPath": sent == nil && view.mayRun
                    ? Address("\(path)/letterSent", ["about": record.id.text]).description : nil,
                "rewritePath": sent == nil && view.mayRun
                    ? LetterLines.path(
                        LetterDue(kind: letter.kind, about: letter.about, party: letter.party, due: nil, written: nil),
                        path) : nil,
            ])
    }

    private func lines(_ words: Words) -> [Fields?] {
        let written = words.moment(record.at)
        return [
            FactLines.line(words(.tendersBidder), view.file.bidder.name),
            FactLines.line(words(.tendersLetterWhy), letter.kind.source.text(in: words)),
            FactLines.line(words(.tendersField, TenderField.until), letter.until.map { words.day($0) }),
            FactLines.line(
                words(.tendersLetterWritten), record.by.map { words(.tendersBy(moment: written, name: $0)) } ?? written),
            FactLines.line(words(.tendersField, TenderField.to), sent?.1.to),
            FactLines.line(
                words(.tendersLetterIsSent),
                sent.map { record, sent in
                    let by = record.by.map { words(.tendersBy(moment: words.day(sent.on), name: $0)) }
                    return "\(by ?? words.day(sent.on)) · \(words(.tendersMeans, sent.means))"
                }),
        ]
    }
}
