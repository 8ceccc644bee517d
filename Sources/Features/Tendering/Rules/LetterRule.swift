import Languages
import Storage

/// Which letters a file asks for, and what follows once one is sent.
enum LetterRule {
    /// How long an addressee is given where nobody says else: a line of our own.
    static let daysToAnswer = 14

    static func due(_ file: BidderFile, on day: Day) -> [LetterDue] {
        let all = hearings(file, on: day) + decisions(file) + terminations(file)
        let written = unsent(file)
        return all.map { due in
            var due = due
            due.written =
                written.last {
                    $0.letter.kind == due.kind && $0.letter.about == due.about && $0.letter.party == due.party
                }?.id
            return due
        }
    }

    /// Letters that are written and not recorded as sent, each only where the file still asks for nothing newer.
    static func unsent(_ file: BidderFile) -> [(id: ID<BidderRecord>, letter: TenderLetter)] {
        let sent = Set(
            file.records.compactMap { record in
                if case .letterSent(let sent) = record.entry { sent.letter } else { nil }
            })
        return file.records.compactMap { record in
            guard case .letter(let letter) = record.entry, !sent.contains(record.id) else { return nil }
            return (record.id, letter)
        }
    }

    static func letter(_ id: ID<BidderRecord>, in file: BidderFile) -> TenderLetter? {
        guard let record = file.records.first(where: { $0.id == id }), case .letter(let letter) = record.entry else {
            return nil
        }
        return letter
    }

    private static func hearings(_ file: BidderFile, on day: Day) -> [LetterDue] {
        guard file.procurement.stage != .ended else { return [] }
        var due: [LetterDue] = []
        if !missingSubjects(file).isEmpty { due.append(LetterDue(kind: .information)) }
        let weighty = StandingRule.standing(file, on: day).reasons.filter(\.isWeighty)
        if !file.isAwarded, !weighty.isEmpty, HearingRule.representations(file) == nil {
            due.append(LetterDue(kind: .representations))
        }
        for party in HearingRule.replaceable(file, weighty) where !isOffered(party.id, file) {
            due.append(LetterDue(kind: .replacement, party: party.id))
        }
        if let price = file.price, PriceRule.finding(price).verdict == .low, HearingRule.price(file) == nil {
            due.append(LetterDue(kind: .lowPrice))
        }
        return due
    }

    private static func isOffered(_ party: ID<Party>, _ file: BidderFile) -> Bool {
        file.records.contains { record in
            if case .replacement(let offer) = record.entry { offer.party == party } else { false }
        }
    }

    private static func decisions(_ file: BidderFile) -> [LetterDue] {
        var due: [LetterDue] = []
        if case .holds(let record, let decision) = DecisionStateRule.state(file.records),
            decision.outcome == .exclude, !isSent(.outcome, about: record.id, file)
        {
            due.append(LetterDue(kind: .outcome, about: record.id))
        }
        return due
            + NoticeRule.due(file).filter { $0.sentOn == nil }.map {
                LetterDue(kind: .authority, about: $0.about, due: $0.due)
            }
    }

    private static func isSent(_ kind: TenderLetter.Kind, about: ID<BidderRecord>, _ file: BidderFile) -> Bool {
        file.records.contains { record in
            guard case .letterSent(let sent) = record.entry, let letter = letter(sent.letter, in: file) else {
                return false
            }
            return letter.kind == kind && letter.about == about
        }
    }

    private static func terminations(_ file: BidderFile) -> [LetterDue] {
        guard let last = TerminationRule.path(file).last, last.step.state == .considered else { return [] }
        return [LetterDue(kind: .termination, about: last.record.id)]
    }

    private static func missingSubjects(_ file: BidderFile) -> [InformationRequest.Subject] {
        let asked = StandingRule.information(file).map(\.subject)
        return InformationRequest.Subject.allCases.filter { !asked.contains($0) }
    }

    /// What stands on the file once the letter is sent: that was the point of it.
    static func consequences(_ sent: LetterSent, _ file: BidderFile) -> [BidderEntry] {
        guard let letter = letter(sent.letter, in: file) else { return [] }
        let text = letter.text.english.isEmpty ? letter.text.welsh : letter.text.english
        switch letter.kind {
        case .information:
            return missingSubjects(file).map {
                .information(InformationRequest(subject: $0, state: .asked, on: sent.on, note: ""))
            }
        case .representations:
            return [.representations(Representations(state: .invited, on: sent.on, until: letter.until, text: text))]
        case .replacement:
            return letter.party.map {
                [.replacement(ReplacementOffer(party: $0, state: .offered, on: sent.on, until: letter.until, note: ""))]
            } ?? []
        case .lowPrice:
            return [.hearing(PriceHearing(state: .notified, on: sent.on, until: letter.until, text: text))]
        case .authority:
            guard let about = letter.about, let recipient = sent.recipient else { return [] }
            return [.notice(NoticeSent(about: about, recipient: recipient, on: sent.on, reference: ""))]
        case .termination:
            guard let first = TerminationRule.path(file).first?.step else { return [] }
            return [
                .termination(
                    TerminationStep(
                        state: .notified, ground: first.ground, on: sent.on, until: letter.until, text: text))
            ]
        case .outcome: return []
        }
    }
}
