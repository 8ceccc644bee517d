/// A flag with all that was done to it, oldest first.
public struct FlagDetail: Sendable, Hashable {
    public var flag: ProcurementFlag
    public var decisions: [FlagDecision]
}
