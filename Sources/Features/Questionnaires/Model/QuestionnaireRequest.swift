public import Storage
public import Suppliers
public import SupplyChains

/// A questionnaire that was sent to one business, and how far it has come.
public struct QuestionnaireRequest: Sendable, Hashable {
    public enum State: String, Sendable, CaseIterable {
        /// Sent, no answer yet.
        case asked
        /// Something has been saved.
        case started
        case answered
        /// The day for the answer has passed.
        case late
        /// The business will not answer, and says why.
        case refused
        /// The buyer has taken the request back.
        case cancelled
    }

    public var id: ID<QuestionnaireRequest>
    /// The supplier of the register that it was sent to; nil for a business below the direct suppliers.
    public var supplier: ID<Supplier>?
    public var business: ID<Business>?
    /// The name as it was when it was sent; nil where it is hidden from the buyer.
    public var name: String?
    public var version: ID<QuestionnaireVersion>
    public var versionNumber: Int
    public var state: State
    public var sentAt: Timestamp
    public var sentBy: String?
    /// The business that sent it on to its own supplier; nil where the buyer did.
    public var askedBy: ID<Business>?
    public var dueOn: Day
    public var answeredAt: Timestamp?
    /// When the business said that it has read the recommendations; its report opens then.
    public var acknowledgedAt: Timestamp?
    /// Why it will not answer, which is kept from the buyer with the name, or why the buyer took the request back.
    public var reason: String
    public var remindedAt: Timestamp?
    public var reminders: Int
    /// As of the answer; nil until then.
    public var outcome: Outcome?

    /// What the answers come to, kept when they are sent, for lists and maps.
    public struct Outcome: Sendable, Hashable {
        /// In thousandths; nil where nothing that is judged was asked.
        public var score: ScoreRange?
        public var flags: Int
        public var mandatoryFails: Int
    }
}
