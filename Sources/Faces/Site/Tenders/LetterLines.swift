import Languages
import Storage
import Tendering

/// The letters of a bidder's file: those it asks for, those that are written, those that were sent.
struct LetterLines {
    var view: BidderView
    var words: Words
    /// The bidder's address where ways are drawn; nil on paper.
    var path: String?

    static func path(_ due: LetterDue, _ path: String) -> String {
        Address(
            "\(path)/letter",
            ["about": due.kind.rawValue, "party": due.party?.text ?? "", "record": due.about?.text ?? ""]
        ).description
    }

    /// Asked for and not written yet.
    var due: [Fields] {
        view.letters.filter { $0.written == nil }.map { due in
            [
                "letterText": words(.tendersLetterKind, due.kind),
                "letterParty": due.party.flatMap { view.file.party($0)?.name },
                "letterSource": due.kind.source.text(in: words),
                "letterDue": due.due.map { words(.tendersDue(day: words.shortDay($0))) },
                "letterPath": view.mayRun ? path.map { Self.path(due, $0) } : nil,
            ]
        }
    }

    /// Written, the newest first.
    var kept: [Fields] {
        view.file.records.reversed().compactMap { record in
            guard case .letter(let letter) = record.entry, let found = try? view.letter(record.id) else { return nil }
            let moment = words.moment(record.at)
            return [
                "letterText": words(.tendersLetterKind, letter.kind),
                "letterParty": letter.party.flatMap { view.file.party($0)?.name },
                "letterTag": found.sent == nil ? Tag(.warn, words(.tendersLetterUnsent)).fields : nil,
                "letterWhen": found.sent.map { record, sent in
                    words(.tendersLetterSentTo(day: words.shortDay(sent.on), name: sent.to))
                } ?? record.by.map { words(.tendersBy(moment: moment, name: $0)) } ?? moment,
                "letterPath": path.map { "\($0)/letters/\(record.id)" },
            ]
        }
    }
}
