public import Storage

/// One version of an organisation's questionnaire. A published version is never changed: changes are another version.
public struct QuestionnaireVersion: Sendable, Hashable {
    public var id: ID<QuestionnaireVersion>
    /// From 1.
    public var number: Int
    public var content: QuestionnaireContent
    public var createdAt: Timestamp
    /// The name of who published it; nil for a draft, for what came with the program, and for the command line.
    public var publishedBy: String?
    /// nil for the draft.
    public var publishedAt: Timestamp?
    /// Grows with every change of a draft, so that nobody overwrites what they have not seen.
    public var edition: Int
}
