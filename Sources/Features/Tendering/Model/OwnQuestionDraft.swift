public import Languages

/// What a question of the organisation's own says and how it is judged.
public struct OwnQuestionDraft: Sendable, Hashable, Codable {
    /// How much a score may count at most.
    public static let mostWeight = 5

    /// In both languages, at most 1,000 characters each.
    public var text: BilingualText
    /// What a good answer holds; in both languages, or in neither.
    public var guidance: BilingualText
    public var kind: TenderQuestion.Kind
    /// The question, answered with yes or no, that opens this one; nil where it is always asked.
    public var follows: TenderQuestion.Identifier?
    /// The answer that opens it.
    public var followsOn: Bool
    /// The answer that passes; nil for no rule. Only for yes or no.
    public var passesOn: Bool?
    /// Whether a fail goes to a person with what the bidder says in mitigation.
    public var isDiscretionary: Bool
    /// 0 where the answer is not scored.
    public var weight: Int
    /// Whether it may be chosen for further procurements.
    public var isInUse: Bool

    public init(
        text: BilingualText, guidance: BilingualText = .none, kind: TenderQuestion.Kind,
        follows: TenderQuestion.Identifier? = nil, followsOn: Bool = true, passesOn: Bool? = nil,
        isDiscretionary: Bool = true, weight: Int = 0, isInUse: Bool = true
    ) {
        self.text = text
        self.guidance = guidance
        self.kind = kind
        self.follows = follows
        self.followsOn = followsOn
        self.passesOn = passesOn
        self.isDiscretionary = isDiscretionary
        self.weight = weight
        self.isInUse = isInUse
    }
}
