/// The catalogue in one language: `words(.suppliersTitle)`, `words(.suppliersFound(count: 3))`, `words(.jobsState, job.state)`.
public struct Words: Sendable {
    public let catalogue: Catalogue
    public let language: Language

    public init(catalogue: Catalogue, language: Language) {
        self.catalogue = catalogue
        self.language = language
    }

    public func callAsFunction(_ message: Message) -> String {
        catalogue.text(message.key, language, message.values, count: message.count)
    }

    /// The text of a code. Every case of the code's type has a text: a debug build looks at all of them whenever one is said, so
    /// that a test which says one finds any that is missing.
    public func callAsFunction<Code: RawRepresentable<String> & CaseIterable>(
        _ family: MessageFamily, _ code: Code, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        assert(missing(family, Code.self) == [], "no words for \(missing(family, Code.self))")
        return catalogue.text(family.key(code.rawValue), language, values, count: count)
    }

    private func missing<Code: RawRepresentable<String> & CaseIterable>(
        _ family: MessageFamily, _ codes: Code.Type
    ) -> [String] {
        codes.allCases.map { family.key($0.rawValue) }.filter { !catalogue.has($0) }
    }

    /// The text of a code that comes from a file, from the store or from elsewhere; nil where the catalogue has none.
    public func text(
        of code: some StringProtocol, in family: MessageFamily, _ values: [String: String] = [:], count: Int? = nil
    ) -> String? {
        let key = family.key(code)
        return catalogue.has(key) ? catalogue.text(key, language, values, count: count) : nil
    }

    /// The text of a code; the code itself where the catalogue has none.
    public func code(_ code: String, under family: MessageFamily, _ values: [String: String] = [:]) -> String {
        text(of: code, in: family, values) ?? code
    }
}
