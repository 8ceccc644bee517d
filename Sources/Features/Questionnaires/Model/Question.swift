public import Languages

/// One question of a version of the questionnaire.
public struct Question: Sendable, Hashable, Codable {
    /// One of the answers to choose from.
    public struct Option: Sendable, Hashable, Codable {
        /// Lower-case letters, digits and dashes; stays the same while the wording changes.
        public var code: String
        public var text: BilingualText

        public init(code: String, text: BilingualText) {
            self.code = code
            self.text = text
        }
    }

    /// The codes of yes and no.
    public static let yes = "yes"
    public static let no = "no"

    /// Names the question through all versions.
    public var key: String
    /// From 1; rises whenever what is asked changes. Answers say which revision they answer.
    public var revision: Int
    public var kind: QuestionKind
    public var text: BilingualText
    /// What is meant, why it is asked, and what a good answer holds.
    public var guidance: BilingualText
    /// The answers to choose from, for `.oneOf` and `.severalOf`.
    public var options: [Option]
    /// Answers to earlier questions that open this one: any of them is enough. Empty for a question asked of everybody.
    public var opensAfter: [FollowUp]
    /// How the answer is judged; nil where it is only read.
    public var rule: AnswerRule?
    /// Whether the questionnaire can be sent only when this is answered or skipped on purpose.
    public var isRequired: Bool
    /// Whether a document that proves the answer is asked for.
    public var asksForEvidence: Bool
    /// For how many months an answer holds; 1 to 60.
    public var monthsValid: Int

    public init(
        key: String, revision: Int = 1, kind: QuestionKind, text: BilingualText, guidance: BilingualText = .none,
        options: [Option] = [], opensAfter: [FollowUp] = [], rule: AnswerRule? = nil, isRequired: Bool = true,
        asksForEvidence: Bool = false, monthsValid: Int = 12
    ) {
        self.key = key
        self.revision = revision
        self.kind = kind
        self.text = text
        self.guidance = guidance
        self.options = options
        self.opensAfter = opensAfter
        self.rule = rule
        self.isRequired = isRequired
        self.asksForEvidence = asksForEvidence
        self.monthsValid = monthsValid
    }

    private enum CodingKeys: String, CodingKey {
        case key, revision, kind, text, guidance, options, opensAfter, rule, isRequired, asksForEvidence, monthsValid
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        key = try values.decode(String.self, forKey: .key)
        revision = try values.decodeIfPresent(Int.self, forKey: .revision) ?? 1
        kind = try values.decode(QuestionKind.self, forKey: .kind)
        text = try values.decode(BilingualText.self, forKey: .text)
        guidance = try values.decodeIfPresent(BilingualText.self, forKey: .guidance) ?? .none
        options = try values.decodeIfPresent([Option].self, forKey: .options) ?? []
        opensAfter = try values.decodeIfPresent([FollowUp].self, forKey: .opensAfter) ?? []
        rule = try values.decodeIfPresent(AnswerRule.self, forKey: .rule)
        isRequired = try values.decodeIfPresent(Bool.self, forKey: .isRequired) ?? true
        asksForEvidence = try values.decodeIfPresent(Bool.self, forKey: .asksForEvidence) ?? false
        monthsValid = try values.decodeIfPresent(Int.self, forKey: .monthsValid) ?? 12
    }

    /// The codes that an answer may hold.
    public var codes: [String] {
        switch kind {
        case .yesNo: [Self.yes, Self.no]
        case .oneOf, .severalOf: options.map(\.code)
        case .text, .number, .date, .link, .file, .sites: []
        }
    }

    /// Whether the same is asked in the same words, so that an answer to one answers the other.
    public func asksTheSame(as other: Question) -> Bool {
        kind == other.kind && text == other.text && options == other.options
    }
}
