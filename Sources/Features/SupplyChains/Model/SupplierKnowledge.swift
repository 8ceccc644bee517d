/// What a business has said of the tier below it. "None" and "I do not know" are answers of their own.
public enum SupplierKnowledge: String, Sendable, Codable, CaseIterable {
    /// Nothing yet: what stands below counts as unknown.
    case unsaid
    /// It has named its suppliers.
    case named
    /// It makes all itself: nobody stands below it.
    case none
    /// It does not know. Counts as unknown, as `unsaid` does, but it is an answer.
    case unknown

    /// Whether the tier below is known.
    public var isMapped: Bool { self == .named || self == .none }
}
