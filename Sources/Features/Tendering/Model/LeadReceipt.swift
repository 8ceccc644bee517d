public import Storage

/// All that procurement sees: that something was sent, and once it is time, the answer.
public struct LeadReceipt: Sendable, Hashable {
    public var kind: LeadQuestion.Kind
    public var sentAt: Timestamp
    /// nil until the moment at which answers are shown, whenever the lead gave it.
    public var answer: LeadQuestion.Answer?
}
