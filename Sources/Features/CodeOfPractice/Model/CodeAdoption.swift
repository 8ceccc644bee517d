public import Storage

/// That an organisation follows a version of a code. Ends when it follows a newer one, or none.
public struct CodeAdoption: Sendable, Hashable {
    public var id: ID<CodeAdoption>
    public var version: CodeVersion
    public var adoptedAt: Timestamp
    /// The name of whoever recorded it; nil for the command line.
    public var adoptedBy: String?
    public var endedAt: Timestamp?
    public var endReason: String?
    /// Oldest first, those taken back among them.
    public var signatures: [CodeSignature]
    public var state: SignatureState

    /// Those that stand.
    public var standing: [CodeSignature] { signatures.filter { $0.withdrawnAt == nil } }
}
