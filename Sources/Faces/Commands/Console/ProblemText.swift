internal import InputFiles
internal import Languages

/// A fault of a file in the language of the command line: `suppliers.csv:12:4: bad number: found “12,x”, expected …`.
enum ProblemText {
    static func of(_ problem: InputProblem) -> String {
        let words = Speech.words
        guard words.language != .english else { return problem.description }
        var place = problem.file == "standard input" ? words(.commandProblemStandardInput) : problem.file
        if let line = problem.line { place += ":\(line)" }
        if problem.line != nil, let column = problem.column { place += ":\(column)" }
        let code = problem.code.rawValue
        let what = (words.text(of: code.replacing(" ", with: "-"), in: .importsProblem) ?? code).lowercasedFirst
        let details = [
            problem.found.map { words(.commandProblemFound(text: $0)) },
            problem.expected.map { words(.commandProblemExpected(expectation: expected($0, words))) },
        ].compactMap { $0 }
        let record = problem.record.map { words(.commandProblemRecord(problem: what, record: $0)) } ?? what
        return ([place, record] + (details.isEmpty ? [] : [details.joined(separator: ", ")])).joined(separator: ": ")
    }

    /// What should have stood there.
    private static func expected(_ expectation: Expectation, _ words: Words) -> String {
        let pattern = words.text(of: expectation.key, in: .expected) ?? expectation.pattern
        return Expectation.filled(pattern, expectation.values)
    }
}

extension String {
    /// The same, as it stands within a sentence; names of standards keep their capitals.
    fileprivate var lowercasedFirst: String {
        guard let first, let second = dropFirst().first, !second.isUppercase else { return self }
        return first.lowercased() + dropFirst()
    }
}
