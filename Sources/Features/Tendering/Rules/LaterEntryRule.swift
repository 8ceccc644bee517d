import Access
import Languages
import Storage

/// What letters, the public interest and the steps to the end of a contract must hold, and whether they fit the file.
enum LaterEntryRule {
    static func checked(_ entry: BidderEntry, today: Day) throws(TenderingError) -> BidderEntry {
        switch entry {
        case .letter(var letter):
            letter.text = BilingualText(
                try TextRule.text(letter.text.english, most: TextRule.long),
                try TextRule.text(letter.text.welsh, most: TextRule.long))
            guard !letter.text.isEmpty else { throw TenderingError(.textMissing) }
            letter.until = try EntryRule.until(letter.until, after: today, isDue: letter.kind.asksAnswer)
            return .letter(letter)
        case .letterSent(var sent):
            try TextRule.past(sent.on, today: today)
            sent.to = try TextRule.name(sent.to)
            return .letterSent(sent)
        case .interest(var interest):
            interest.reason = try TextRule.reason(interest.reason)
            return .interest(interest)
        case .termination(var step):
            try TextRule.past(step.on, today: today)
            step.text = try TextRule.reason(step.text)
            step.until = try EntryRule.until(step.until, after: step.on, isDue: step.state == .notified)
            return .termination(step)
        default: throw TenderingError(.wrongStage)
        }
    }

    /// - Throws: `.notFound`, `.wrongStage`, `.badDate`, `.valueMissing`, and what `TerminationRule` gives.
    static func check(
        _ entry: BidderEntry, fits file: BidderFile, by person: ID<Person>?, on day: Day
    ) throws(TenderingError) {
        switch entry {
        case .letter(let letter):
            let isDue = LetterRule.due(file, on: day).contains {
                $0.kind == letter.kind && $0.about == letter.about && $0.party == letter.party
            }
            guard isDue else { throw TenderingError(.wrongStage) }
        case .letterSent(let sent):
            guard let letter = LetterRule.letter(sent.letter, in: file) else { throw TenderingError(.notFound) }
            guard LetterRule.unsent(file).contains(where: { $0.id == sent.letter }) else {
                throw TenderingError(.wrongStage)
            }
            if let until = letter.until, sent.on >= until { throw TenderingError(.badDate) }
            guard letter.kind != .authority || sent.recipient != nil else { throw TenderingError(.valueMissing) }
        case .interest:
            guard file.procurement.facts.route == .direct, file.procurement.stage == .evaluating else {
                throw TenderingError(.wrongStage)
            }
        case .termination(let step): try TerminationRule.check(step, file, by: person, on: day)
        default: throw TenderingError(.wrongStage)
        }
    }
}
