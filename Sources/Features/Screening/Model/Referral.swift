public import Storage
public import Suppliers

/// What somebody sent to the modern slavery lead. Only the lead reads it; procurement sees `Receipt`.
public struct Referral: Sendable {
    /// All that comes back to procurement.
    public enum Answer: String, Sendable, Codable, CaseIterable {
        case goOn
        case speakToTheLead
    }

    /// That it was sent, when and by whom, and the answer.
    public struct Receipt: Sendable, Hashable {
        public var sentAt: Timestamp
        public var by: String?
        public var answer: Answer?
    }

    public var id: ID<Referral>
    public var subject: ReferralSubject
    public var supplier: ID<Supplier>
    public var supplierName: String
    /// The evidence as it was when sent.
    public var evidence: ReferralEvidence?
    public var note: String
    public var sentAt: Timestamp
    public var by: String?
    public var answer: Answer?
    public var answerNote: String
    public var answeredAt: Timestamp?
}

/// What is sent: a hit, or a supplier without one.
public enum ReferralSubject: Sendable, Hashable {
    case hit(ID<Hit>)
    case supplier(ID<Supplier>)
}
