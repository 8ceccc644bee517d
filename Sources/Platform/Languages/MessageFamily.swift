/// Texts of the catalogue that differ in a code alone: the names of all states of a job, say. The members are written from the
/// catalogue when the program is built; whether each code has a text is for tests to see.
public struct MessageFamily: Sendable, Hashable {
    let prefix: String
    let suffix: String

    init(_ prefix: String, _ suffix: String = "") {
        self.prefix = prefix
        self.suffix = suffix
    }

    /// The key of a code's text.
    public func key(_ code: some StringProtocol) -> String {
        suffix.isEmpty ? "\(prefix).\(code)" : "\(prefix).\(code).\(suffix)"
    }
}
