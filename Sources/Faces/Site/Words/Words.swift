import Languages

/// The catalogue in one language: `words("suppliers.title")`, `words("suppliers.found", count: 3)`.
struct Words: Sendable {
    let catalogue: Catalogue
    let language: Language

    func callAsFunction(_ key: String, _ arguments: [String: String] = [:], count: Int? = nil) -> String {
        catalogue.text(key, language, arguments, count: count)
    }

    func callAsFunction<Key: MessageKey>(
        _ key: Key, _ arguments: [String: String] = [:], count: Int? = nil
    ) -> String {
        catalogue.text(key, language, arguments, count: count)
    }

    /// Whether there are words for a key that is put together from a code, such as a job's kind.
    func has(_ key: String) -> Bool { catalogue.has(key) }
}
