import Access
import Languages
import Storage
import Tendering

extension Site {
    /// Letters about a bidder: the draft to be read and changed, and the letter as it is kept.
    func addTenderLetters(to routes: SiteRoutes) {
        routes.get("tenders/bidders/:bidder/letters/:letter") { visit in
            let view = try await bidder(visit)
            let letter = try view.letter(visit.id("letter"))
            return .page(
                LetterPage(view: view, record: letter.record, letter: letter.letter, sent: letter.sent))
        }
    }

    /// The form of a letter, drafted from the file in both languages.
    func letterForm(_ view: BidderView, _ form: Form, _ visit: Visit) throws -> TenderFormPage {
        let words = visit.words
        guard let due = due(view, form) else { throw PageFault.changedMeanwhile }
        let until = Day(form["until"]) ?? view.day.adding(days: 14)
        func draft(_ language: Language) -> String {
            LetterDraft(
                due: due, view: view, until: until, words: Words(catalogue: words.catalogue, language: language)
            )
            .text
        }
        let path = "/tenders/bidders/\(view.file.bidder.id)"
        let texts = [
            TenderInput(field: .letterEnglish, kind: .area, isOptional: true),
            TenderInput(field: .letterWelsh, kind: .area, isOptional: true),
        ]
        let asksAnswer = due.kind.asksAnswer
        return TenderFormPage(
            title: words(.tendersLetterKind, due.kind), intro: words(.tendersLetterKindEachIntro, due.kind),
            crumbs: crumbs(view), action: "\(path)/letter", back: path, send: words(.tendersLetterKeep),
            inputs: (asksAnswer ? [TenderInput(field: .until, kind: .line("date"))] : []) + texts,
            values: Form(
                fields: [
                    Form.Field(name: TenderField.until.rawValue, value: until.description),
                    Form.Field(name: TenderField.letterEnglish.rawValue, value: draft(.english)),
                    Form.Field(name: TenderField.letterWelsh.rawValue, value: draft(.welsh)),
                ]),
            hidden: [
                ("about", due.kind.rawValue), ("party", due.party?.text ?? ""), ("record", due.about?.text ?? ""),
            ].filter { !$0.1.isEmpty }, again: asksAnswer ? words(.tendersLetterAgain) : nil,
            notes: [words(.tendersLetterSource(source: due.kind.source.text(in: words)))])
    }

    func keepLetter(_ view: BidderView, _ form: Form, _ visit: Visit) async throws -> Answer {
        let page = try letterForm(view, form, visit)
        if !form["again"].isEmpty, !form.switchesLanguage { return .page(page) }
        return try await send(page, form, visit) { values in
            guard let due = due(view, form) else { throw PageFault.changedMeanwhile }
            let until = due.kind.asksAnswer ? values.day(.until) : nil
            guard values.faults.isEmpty else { return nil }
            let letter = TenderLetter(
                kind: due.kind, about: due.about, party: due.party, until: until,
                text: BilingualText(values.text(.letterEnglish), values.text(.letterWelsh)))
            let bidder = view.file.bidder.id
            let kept = try await services.buying.tendering.record(.letter(letter), on: bidder, as: visit.principal)
            return .seeOther(Address("/tenders/bidders/\(bidder)/letters/\(kept)"), notice: "tenderLetterKept")
        }
    }

    /// The letter that the form is about, as the file asks for it now.
    private func due(_ view: BidderView, _ form: Form) -> LetterDue? {
        view.letters.first { due in
            due.kind.rawValue == form["about"] && due.party?.text ?? "" == form["party"]
                && due.about?.text ?? "" == form["record"]
        }
    }
}
