public import Storage

/// One request with its answers, for the buyer.
public struct RequestDetail: Sendable {
    public var request: QuestionnaireRequest
    public var version: QuestionnaireVersion
    public var evaluation: Evaluation
    /// The latest answer to each question, by its key; also of questions that are not open any more.
    public var answers: [String: GivenAnswer]
    public var evidence: [Evidence]
    public var notes: [BuyerNote]
    /// Earlier answers that were replaced, newest first.
    public var replaced: [GivenAnswer]
    /// When a link was first sent to the business, and when one was first followed; nil where that never happened.
    public var linkSentAt: Timestamp?
    public var linkOpenedAt: Timestamp?
}

/// What somebody of the buying organisation wrote about the answers; never shown to the business.
public struct BuyerNote: Sendable, Hashable {
    public var id: ID<BuyerNote>
    /// The red flag it is about, by the key of its question; nil for the whole.
    public var question: String?
    public var text: String
    public var by: String?
    public var writtenAt: Timestamp
}
