import Languages
public import Storage
import Suppliers

/// One version of a question of the organisation's own. A version is never changed: whoever was asked answered exactly this.
public struct OwnQuestion: Sendable, Hashable, Codable {
    public var id: ID<OwnQuestion>
    /// From 1.
    public var version: Int
    public var draft: OwnQuestionDraft
    public var madeAt: Timestamp
    public var by: String?

    /// As it is put to bidders, in whatever tier.
    public var question: TenderQuestion {
        TenderQuestion(
            id: .own(id), version: version, kind: draft.kind,
            opensOn: draft.follows.map { ($0, draft.followsOn) },
            passRule: draft.passesOn.map {
                TenderQuestion.PassRule(passesOn: $0, isDiscretionary: draft.isDiscretionary)
            }, weight: draft.weight, tiers: [.high, .medium, .low, .unknown],
            own: TenderQuestion.OwnWords(text: draft.text, guidance: draft.guidance))
    }
}
