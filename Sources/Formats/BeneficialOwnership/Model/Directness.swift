/// Whether an interest is held without anybody between.
public enum Directness: String, Sendable, Codable, Hashable, CaseIterable {
    case direct, indirect
    /// The source does not say. Registers of significant control never do: a condition may be met directly or indirectly.
    case unknown
}
