import InputFiles

extension Words {
    /// What should have stood at a place of a file, in the language of the page; in English where the catalogue lacks the
    /// sentence, which a test looks for.
    func expected(_ expectation: Expectation) -> String {
        let key = "expected.\(expectation.key)"
        let pattern = has(key) ? self(key) : expectation.pattern
        return Expectation.filled(pattern, expectation.values)
    }
}
