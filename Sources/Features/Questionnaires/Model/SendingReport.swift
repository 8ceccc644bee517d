public import Storage

/// What came of sending the questionnaire.
public struct SendingReport: Sendable, Hashable {
    public var sent: [ID<QuestionnaireRequest>] = []
    /// The names of those who were left out, since one waits for their answer already.
    public var alreadyAsked: [String] = []
}
