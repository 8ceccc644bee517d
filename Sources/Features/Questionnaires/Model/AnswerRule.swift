public import Languages

/// How an answer of codes is judged.
public struct AnswerRule: Sendable, Hashable, Codable {
    /// The codes that pass. Of several answers all must be among them.
    public var passes: [String]
    /// Codes that count half, of questions with one answer.
    public var half: [String]
    /// How much the question weighs in the score, 1 to 10.
    public var weight: Int
    /// Whether failing must be put right before the buyer goes on. Where it is false, a person weighs the explanation.
    public var isMandatory: Bool
    /// Whether failing raises a red flag.
    public var raisesFlag: Bool
    /// Why failing matters, as the flag says it.
    public var reason: BilingualText
    /// What the business should do about it.
    public var recommendation: BilingualText

    public init(
        passes: [String], half: [String] = [], weight: Int = 1, isMandatory: Bool = false, raisesFlag: Bool = false,
        reason: BilingualText = .none, recommendation: BilingualText = .none
    ) {
        self.passes = passes
        self.half = half
        self.weight = weight
        self.isMandatory = isMandatory
        self.raisesFlag = raisesFlag
        self.reason = reason
        self.recommendation = recommendation
    }

    private enum CodingKeys: String, CodingKey {
        case passes, half, weight, isMandatory, raisesFlag, reason, recommendation
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        passes = try values.decode([String].self, forKey: .passes)
        half = try values.decodeIfPresent([String].self, forKey: .half) ?? []
        weight = try values.decodeIfPresent(Int.self, forKey: .weight) ?? 1
        isMandatory = try values.decodeIfPresent(Bool.self, forKey: .isMandatory) ?? false
        raisesFlag = try values.decodeIfPresent(Bool.self, forKey: .raisesFlag) ?? false
        reason = try values.decodeIfPresent(BilingualText.self, forKey: .reason) ?? .none
        recommendation = try values.decodeIfPresent(BilingualText.self, forKey: .recommendation) ?? .none
    }
}
