public import Languages
public import Storage

/// How far an organisation has come with a version that it follows: plain figures without names, for statements and for
/// pages that the public sees.
public struct CodeProgress: Sendable, Hashable {
    /// A signature that stands: the office, and when.
    public struct Signed: Sendable, Hashable {
        public var signatory: Signatory
        public var at: Timestamp
    }

    public var adoption: ID<CodeAdoption>
    public var version: ID<CodeVersion>
    public var title: BilingualText
    /// What tells versions apart: `2017`.
    public var label: String
    public var adoptedAt: Timestamp
    public var state: SignatureState
    /// At most one an office.
    public var signatures: [Signed]
    /// In the order of the code; actions without a place last, under a nil commitment.
    public var commitments: [CommitmentProgress]

    public var actions: Int { commitments.reduce(0) { $0 + $1.actions } }
    public var done: Int { commitments.reduce(0) { $0 + $1.done } }
    public var overdue: Int { commitments.reduce(0) { $0 + $1.overdue } }
    public var evidence: Int { commitments.reduce(0) { $0 + $1.evidence } }
}
