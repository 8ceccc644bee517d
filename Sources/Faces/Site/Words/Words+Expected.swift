import InputFiles

extension Words {
    /// What should have stood at a place of a file, in the language of the page; in English where the catalogue lacks the
    /// sentence, which a test looks for. A sentence that speaks of the command line has words of its own for pages, under
    /// `imports.expected`.
    func expected(_ expectation: Expectation) -> String {
        let keys = ["imports.expected.\(expectation.key)", "expected.\(expectation.key)"]
        let pattern = keys.first { has($0) }.map { self($0) } ?? expectation.pattern
        return Expectation.filled(pattern, expectation.values)
    }
}
