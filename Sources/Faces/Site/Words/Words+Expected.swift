import InputFiles
import Languages

extension Words {
    /// What should have stood at a place of a file, in the language of the page; in English where the catalogue lacks the
    /// sentence, which a test looks for. A sentence that speaks of the command line has words of its own for pages, under
    /// `imports.expected`.
    func expected(_ expectation: Expectation) -> String {
        let key = expectation.key
        let pattern = text(of: key, in: .importsExpected) ?? text(of: key, in: .expected) ?? expectation.pattern
        return Expectation.filled(pattern, expectation.values)
    }
}
