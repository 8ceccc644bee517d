import Languages
import Storage
import Tendering

/// A letter as the program proposes it, from what is on the bidder's file. A person reads it, changes it and sends it.
struct LetterDraft {
    var due: LetterDue
    var view: BidderView
    var until: Day
    var words: Words

    private var file: BidderFile { view.file }

    var text: String {
        let facts = file.procurement.facts
        return words(
            .tendersLetterKindEachBody, due.kind,
            [
                "bidder": file.bidder.name,
                "tender": facts.reference.isEmpty ? facts.title : "\(facts.title) (\(facts.reference))",
                "until": words.day(until), "grounds": grounds, "reason": reason, "event": event,
                "party": due.party.flatMap { file.party($0)?.name } ?? "", "price": price,
                "replace": replace,
            ])
    }

    /// What stands on the file and counts, a line each.
    private var grounds: String {
        view.standing.reasons.filter(\.isWeighty).map { reason in
            let name = reason.ground.map { words(.tendersGround, $0) } ?? words(.tendersBasis, reason.basis)
            let subject =
                reason.party.flatMap { file.party($0)?.name } ?? reason.subject.map { words(.tendersSubject, $0) }
            let source = reason.ground?.source ?? reason.source
            return "– " + [subject, name, source.text(in: words)].compactMap { $0 }.joined(separator: ", ")
        }.joined(separator: "\n")
    }

    private var record: BidderRecord? { file.records.first { $0.id == due.about } }

    private var reason: String {
        switch record?.entry {
        case .decision(let decision): decision.reason
        case .termination(let step): step.text
        case .replacement(let offer): offer.note
        default: ""
        }
    }

    /// What happened, for those who are told of it.
    private var event: String {
        switch record?.entry {
        case .decision(let decision):
            words(
                .tendersLetterEventExcluded(
                    day: record.map { words.day(Words.day(of: $0.at)) } ?? "",
                    basis: decision.basis.map { words(.tendersBasis, $0) } ?? "",
                    source: decision.basis?.source.text(in: words) ?? ""))
        case .replacement(let offer):
            words(
                .tendersLetterEventReplaced(
                    day: words.day(offer.on), name: file.party(offer.party)?.name ?? "", other: offer.note))
        case .termination(let step): words(.tendersTerminationGround, step.ground)
        default: ""
        }
    }

    private var replace: String {
        guard case .termination(let step) = record?.entry, step.ground.allowsReplacement else { return "" }
        return words(.tendersLetterReplace(until: words.day(until)))
    }

    private var price: String {
        guard let price = view.price else { return "" }
        return words(
            .tendersPrice, price.verdict,
            [
                "percent": price.percent.map { words.number($0) } ?? "",
                "measure": price.measure.map { words.money($0) } ?? "",
            ])
    }
}
