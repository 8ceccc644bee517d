public import Sealing
public import Storage

/// What a reporter sees who comes back with the receipt: how far it has come and what the desk wrote, never what was reported, so that whoever
/// finds the number learns little.
public struct ReturnedReport: Sendable, Hashable {
    public var seal: SealName
    public var language: String
    public var arrivedAt: Timestamp
    public var steps: [ReporterStep]
    /// The content key sealed to the receipt; nil once the report is destroyed.
    public var receipt: [UInt8]?
    /// What the desk wrote, and the reporter's own messages since; what was reported is not among them.
    public var messages: [SealedEntry]
    public var isClosed: Bool
    public var withdrawnAt: Timestamp?
    /// Until when a withdrawn or closed report is kept, and whether something holds it longer.
    public var destroyAt: Timestamp?
    public var isHeld: Bool

    public init(
        seal: SealName, language: String, arrivedAt: Timestamp, steps: [ReporterStep], receipt: [UInt8]?,
        messages: [SealedEntry], isClosed: Bool, withdrawnAt: Timestamp?, destroyAt: Timestamp?, isHeld: Bool
    ) {
        self.seal = seal
        self.language = language
        self.arrivedAt = arrivedAt
        self.steps = steps
        self.receipt = receipt
        self.messages = messages
        self.isClosed = isClosed
        self.withdrawnAt = withdrawnAt
        self.destroyAt = destroyAt
        self.isHeld = isHeld
    }
}
