/// What an import of a plan did.
public struct PlanImportReport: Sendable, Hashable {
    public var added: Int
    public var changed: Int
    /// Rows that said what stood there already.
    public var unchanged: Int
}
