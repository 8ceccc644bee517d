public import Access
public import Storage

/// Where the red flags among the answers of businesses, and how far each has come, come from: the questionnaires, which stand above this feature.
public protocol AnswerSource: Sendable {
    /// The red flags of every business of the organisation that has any.
    ///
    /// Called within a transaction that reads; does nothing but SQL. Codes only: nothing that a business wrote itself leaves
    /// it, since a hidden name could stand in it.
    func redFlags(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ID<Business>: [RedFlag]]

    /// How far every business of the organisation has come that was sent a questionnaire, on a day. As `redFlags`.
    func standings(
        of organisation: ID<Organisation>, on today: Day, in transaction: any Transaction
    ) throws -> [ID<Business>: QuestionnaireStanding]
}

/// Something that a business has answered and that calls for a look.
public struct RedFlag: Sendable, Hashable {
    /// What the code of a flag among the answers to the questionnaire begins with; the key of its question follows.
    public static let questionnaire = "questionnaire."

    /// Names the words; letters, digits, points and dashes.
    public var code: String
    /// How heavy it is in thousandths: what the own risk of the business is at least, 0 to 1000.
    public var weight: Int

    public init(code: String, weight: Int) {
        self.code = code
        self.weight = min(max(weight, 0), 1000)
    }
}

/// Nobody asks questions: no red flags. Unknown is not none, so what is inherent counts alone.
public struct NoAnswers: AnswerSource {
    public init() {}

    public func redFlags(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ID<Business>: [RedFlag]] { [:] }

    public func standings(
        of organisation: ID<Organisation>, on today: Day, in transaction: any Transaction
    ) throws -> [ID<Business>: QuestionnaireStanding] { [:] }
}
