public import Access
public import Sealing
public import Storage

/// What became of a report beyond the desk: the record of the hand-over with its provenance. Casework takes it further.
public struct Outcome: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// A graded intelligence report; its sanitised text is sealed to the desk, its source in a separate sealed entry.
        case intelligence
        /// A referral into the National Referral Mechanism, or a notification.
        case referral
        case crime
    }

    public var id: ID<Outcome>
    public var report: ID<Report>
    public var kind: Kind
    /// The sealed entry that holds the text; nil where there is a reference alone.
    public var entry: SealName?
    /// The reference of the crime or the referral; empty for intelligence.
    public var reference: String
    public var grade: IntelligenceGrade?
    /// Whether something of the report was left out of the text.
    public var leftOut: Bool
    public var at: Timestamp
    public var person: ID<Person>?
}
