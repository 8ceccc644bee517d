import Access
import Screening
import Storage

/// What an entry of a bidder's file must hold, and whether it fits the file.
enum EntryRule {
    /// The entry with its texts trimmed.
    /// - Throws: `.tooLong`, `.tooMany`, `.badDate`, `.valueMissing`, `.reasonMissing`; `.wrongStage` for what has a door of
    ///   its own.
    static func checked(_ entry: BidderEntry, today: Day) throws(TenderingError) -> BidderEntry {
        switch entry {
        case .information(var request):
            try TextRule.past(request.on, today: today)
            request.note = try TextRule.text(request.note, most: TextRule.long)
            return .information(request)
        case .candidate(var answer):
            answer.reason = try TextRule.reason(answer.reason)
            return .candidate(answer)
        case .sanctions(var report):
            try TextRule.past(report.reportedOn, today: today)
            report.whatWasDone = try TextRule.reason(report.whatWasDone)
            report.reference = try TextRule.text(report.reference, most: TextRule.short)
            return .sanctions(report)
        case .ground(var finding):
            try TextRule.past(finding.eventOn, today: today)
            try TextRule.past(finding.knownSince, today: today)
            if let event = finding.eventOn, let known = finding.knownSince, known < event {
                throw TenderingError(.badDate)
            }
            finding.evidence = try TextRule.reason(finding.evidence)
            return .ground(finding)
        case .representations(var value):
            try TextRule.past(value.on, today: today)
            value.until = try until(value.until, after: value.on, isDue: value.state == .invited)
            value.text = try TextRule.reason(value.text)
            return .representations(value)
        case .replacement(var offer):
            guard offer.state != .replaced else { throw TenderingError(.wrongStage) }
            try TextRule.past(offer.on, today: today)
            offer.until = try until(offer.until, after: offer.on, isDue: offer.state == .offered)
            offer.note = try TextRule.text(offer.note, most: TextRule.long)
            return .replacement(offer)
        case .selfCleaning(let value): return .selfCleaning(try checked(value))
        case .debarment(var answer):
            answer.reason = try TextRule.reason(answer.reason)
            return .debarment(answer)
        case .price(let facts):
            guard facts.price.minorUnits > 0 else { throw TenderingError(.valueMissing) }
            guard facts.others.count <= 100 else { throw TenderingError(.tooMany) }
            return entry
        case .hearing(var hearing):
            try TextRule.past(hearing.on, today: today)
            hearing.until = try until(hearing.until, after: hearing.on, isDue: hearing.state == .notified)
            hearing.text = try TextRule.reason(hearing.text)
            return .hearing(hearing)
        case .statement(var check):
            try TextRule.past(check.on, today: today)
            check.address = try TextRule.text(check.address, most: TextRule.note)
            guard check.finding != .found || !check.address.isEmpty else { throw TenderingError(.valueMissing) }
            return .statement(check)
        case .answer(let answer): return .answer(try checked(answer))
        case .score(var score):
            guard QuestionScore.range.contains(score.score) else { throw TenderingError(.valueMissing) }
            score.reason = try TextRule.reason(score.reason)
            return .score(score)
        case .notice(var notice):
            try TextRule.past(notice.on, today: today)
            notice.reference = try TextRule.text(notice.reference, most: TextRule.short)
            return .notice(notice)
        case .letter, .letterSent, .interest, .termination: return try LaterEntryRule.checked(entry, today: today)
        case .decision, .second, .appeal, .appealOutcome, .register: throw TenderingError(.wrongStage)
        }
    }

    /// - Throws: `.notFound` where it speaks of what is not on the file, `.wrongStage`, `.valueMissing`; what the rule of its
    ///   kind gives.
    static func check(
        _ entry: BidderEntry, fits file: BidderFile, by person: ID<Person>?, on day: Day
    ) throws(TenderingError) {
        switch entry {
        case .notice(let notice):
            guard NoticeRule.due(file).contains(where: { $0.about == notice.about }) else {
                throw TenderingError(.notFound)
            }
            return
        case .letter, .letterSent, .interest, .termination:
            return try LaterEntryRule.check(entry, fits: file, by: person, on: day)
        default: break
        }
        guard file.procurement.stage != .ended else { throw TenderingError(.wrongStage) }
        switch entry {
        case .candidate(let answer):
            let known = file.screening(of: answer.party)?.candidates.contains { $0 == answer.candidate } ?? false
            guard known else { throw TenderingError(.notFound) }
        case .sanctions(let report):
            let known = CandidateRule.standings(file).contains {
                $0.party.id == report.party && $0.candidate.entry == report.entry
                    && $0.candidate.consequence == .stopAndReport
            }
            guard known else { throw TenderingError(.notFound) }
        case .ground(let finding): try party(finding.party, file)
        case .debarment(let answer):
            try party(answer.party, file)
            guard let list = file.debarment, list.number == answer.listVersion, list.entries.contains(answer.entry)
            else {
                throw TenderingError(.notFound)
            }
        case .replacement(let offer):
            try party(offer.party, file)
            guard file.party(offer.party)?.relation.isReplaceable == true else { throw TenderingError(.wrongStage) }
        case .answer(let answer): try check(answer, file)
        case .score(let score):
            guard QuestionRule.questions(file).contains(where: { $0.id == score.question && $0.isScored }) else {
                throw TenderingError(.valueMissing)
            }
        default: return
        }
    }

    private static func party(_ id: ID<Party>, _ file: BidderFile) throws(TenderingError) {
        guard file.currentParties.contains(where: { $0.id == id }) else { throw TenderingError(.notFound) }
    }

    /// The day until which something may be answered: after the asking, and within a year.
    static func until(_ until: Day?, after day: Day, isDue: Bool) throws(TenderingError) -> Day? {
        guard isDue else { return nil }
        guard let until else { throw TenderingError(.valueMissing) }
        guard until > day, until < day.adding(days: 366) else { throw TenderingError(.badDate) }
        return until
    }

    private static func checked(_ value: SelfCleaning) throws(TenderingError) -> SelfCleaning {
        var texts: [String] = []
        for part in value.parts { texts.append(try TextRule.text(part, most: TextRule.long)) }
        guard texts.contains(where: { !$0.isEmpty }) else { throw TenderingError(.valueMissing) }
        return SelfCleaning(
            takenSeriously: texts[0], prevention: texts[1], commitments: texts[2], timePassed: texts[3],
            other: texts[4])
    }

    private static func checked(_ answer: QuestionAnswer) throws(TenderingError) -> QuestionAnswer {
        var checked = answer
        checked.text = try TextRule.text(answer.text, most: TextRule.long)
        checked.evidence = try TextRule.text(answer.evidence, most: TextRule.note)
        return checked
    }

    /// An answer is given to the version that is asked, in its kind.
    private static func check(_ answer: QuestionAnswer, _ file: BidderFile) throws(TenderingError) {
        guard let question = QuestionRule.questions(file).first(where: { $0.id == answer.question }) else {
            throw TenderingError(.notFound)
        }
        guard question.version == answer.version else { throw TenderingError(.wrongStage) }
        switch (question.kind, answer.value) {
        case (_, .skipped), (.yesNo, .yes), (.yesNo, .no): return
        case (.text, .text) where !answer.text.isEmpty: return
        default: throw TenderingError(.valueMissing)
        }
    }
}
