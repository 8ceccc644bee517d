/// What an organisation asks now, and all versions that it has.
public struct CurrentQuestionnaire: Sendable {
    public var content: QuestionnaireContent
    /// The published ones, newest first; empty while nothing but what comes with the program is asked.
    public var versions: [QuestionnaireVersion]
    public var draft: QuestionnaireVersion?
}
