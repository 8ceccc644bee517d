/// A count with its noun.
enum Plural {
    /// - Parameter many: the noun for any other count than one; nil adds an s.
    static func of(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) \(count == 1 ? one : many ?? one + "s")"
    }
}
