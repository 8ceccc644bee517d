public import Languages

/// A questionnaire as the business that answers sees it.
public struct RespondentSheet: Sendable {
    public var request: QuestionnaireRequest
    /// The buyer's names.
    public var buyer: BilingualText
    public var content: QuestionnaireContent
    public var evaluation: Evaluation
    public var answers: [String: GivenAnswer]
    public var evidence: [Evidence]
    public var consent: ReuseConsent?

    /// Whether the report may be shown: the answers were sent, and what is recommended was read.
    public var isReportOpen: Bool { request.state == .answered && request.acknowledgedAt != nil }
}
