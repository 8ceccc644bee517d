public import Storage

/// A record of this program that evidence may refer to, with what tells it apart in a list.
public struct RecordChoice: Sendable, Hashable {
    public var kind: RecordKind
    /// Its identifier; of payment figures the quarter, as `2026-Q2`.
    public var reference: String
    /// nil where it is hidden from the organisation.
    public var name: String?
    /// Whether evidence keeps the name. One that its owner may yet hide is shown and not kept.
    public var keepsName: Bool
    /// The day that tells it apart: when it was opened, sent or published, or on which what it speaks of ended.
    public var day: Day?
    /// The code of its state, as the feature that keeps the record writes it.
    public var state: String?
    /// Of payment figures, the per cent of invoices that were paid in time; nil where nothing was paid.
    public var share: Double?

    public init(
        kind: RecordKind, reference: String, name: String?, keepsName: Bool = true, day: Day? = nil,
        state: String? = nil, share: Double? = nil
    ) {
        self.kind = kind
        self.reference = reference
        self.name = name
        self.keepsName = keepsName
        self.day = day
        self.state = state
        self.share = share
    }
}
