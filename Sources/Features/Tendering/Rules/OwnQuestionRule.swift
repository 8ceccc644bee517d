import Languages
import Storage

/// What a question of the organisation's own must hold, and which versions of them a procurement asks.
enum OwnQuestionRule {
    /// Questions that an organisation keeps, and that one procurement asks beside the bank's.
    static let most = 200
    static let mostChosen = 50

    /// The draft with its texts trimmed.
    /// - Parameter others: the organisation's other questions, as they are now.
    /// - Throws: `.textMissing` unless it is worded in both languages; `.tooLong`; `.badFollowUp` where what opens it is no
    ///   question that is answered with yes or no, or is opened by this one; `.valueMissing` for a rule on words.
    static func checked(
        _ draft: OwnQuestionDraft, of id: ID<OwnQuestion>, others: [OwnQuestion]
    ) throws(TenderingError) -> OwnQuestionDraft {
        var checked = draft
        checked.text = try texts(draft.text)
        checked.guidance = try texts(draft.guidance)
        guard !checked.text.english.isEmpty, !checked.text.welsh.isEmpty, checked.guidance.isWhole else {
            throw TenderingError(.textMissing)
        }
        guard (0...OwnQuestionDraft.mostWeight).contains(draft.weight) else { throw TenderingError(.valueMissing) }
        guard draft.kind == .yesNo || draft.passesOn == nil else { throw TenderingError(.valueMissing) }
        if let follows = draft.follows { try checkOpening(follows, of: id, others) }
        return checked
    }

    private static func texts(_ text: BilingualText) throws(TenderingError) -> BilingualText {
        BilingualText(
            try TextRule.text(text.english, most: TextRule.note), try TextRule.text(text.welsh, most: TextRule.note))
    }

    /// A chain of follow-ups ends: none leads back to the question itself.
    private static func checkOpening(
        _ follows: TenderQuestion.Identifier, of id: ID<OwnQuestion>, _ others: [OwnQuestion]
    ) throws(TenderingError) {
        var seen: Set<TenderQuestion.Identifier> = [.own(id)]
        var next: TenderQuestion.Identifier? = follows
        while let current = next {
            guard seen.insert(current).inserted, let kind = kind(current, others), kind == .yesNo else {
                throw TenderingError(.badFollowUp)
            }
            next = others.first { .own($0.id) == current }?.draft.follows
        }
    }

    private static func kind(_ id: TenderQuestion.Identifier, _ others: [OwnQuestion]) -> TenderQuestion.Kind? {
        switch id {
        case .bank(let bank): QuestionBank.question(bank)?.kind
        case .own(let own): others.first { $0.id == own }?.draft.kind
        }
    }

    /// The versions that are asked from now on: of a question that a bidder has answered, the answered one; of the others, the
    /// latest. A question comes after the one that opens it.
    /// - Parameters:
    ///   - wanted: which are chosen.
    ///   - now: what the procurement asks so far.
    ///   - answered: those that a bidder has answered.
    /// - Throws: `.answered` where one of those is left out; `.notFound` for one that is not there or not in use;
    ///   `.followUpAlone` where the question that opens it is not asked; `.tooMany`.
    static func chosen(
        _ wanted: Set<ID<OwnQuestion>>, now: [OwnQuestion], answered: Set<ID<OwnQuestion>>, from all: [OwnQuestion],
        bank: [TenderQuestion]
    ) throws(TenderingError) -> [OwnQuestion] {
        guard wanted.count <= mostChosen else { throw TenderingError(.tooMany) }
        guard answered.isSubset(of: wanted) else { throw TenderingError(.answered) }
        var left: [OwnQuestion] = []
        for id in wanted.sorted(by: { $0.text < $1.text }) {
            if answered.contains(id), let pinned = now.first(where: { $0.id == id }) {
                left.append(pinned)
            } else if let latest = all.first(where: { $0.id == id }),
                latest.draft.isInUse || now.contains(where: { $0.id == id })
            {
                left.append(latest)
            } else {
                throw TenderingError(.notFound)
            }
        }
        var asked = Set(bank.map(\.id))
        var ordered: [OwnQuestion] = []
        while let place = left.firstIndex(where: { question in
            question.draft.follows.map(asked.contains) ?? true
        }) {
            let next = left.remove(at: place)
            asked.insert(.own(next.id))
            ordered.append(next)
        }
        guard left.isEmpty else { throw TenderingError(.followUpAlone) }
        return ordered
    }
}
