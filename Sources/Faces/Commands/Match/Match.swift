internal import ArgumentParser
internal import Languages
internal import NameMatching
internal import Screening

/// `manumit match`: explains one comparison, or scores a file of pairs.
struct Match: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(.commandMatchAbstract), discussion: say(.commandMatchDiscussion))

    @Argument(help: .say(.commandMatchNames, as: .commandValueName))
    var names: [String] = []

    @Option(help: .say(.commandMatchPairs, as: .commandValueFile))
    var pairs: String?

    @Option(help: .say(.commandMatchSchema, as: .commandValueKind))
    var schema = Choice(EntitySchema.company)

    @Option(help: .say(.commandMatchFormat, as: .commandValueFormat))
    var format: OutputFormat?

    @Flag(help: .say(.commandMatchSkipBad))
    var skipBad = false

    func validate() throws {
        guard names.count == (pairs == nil ? 2 : 0) else {
            throw ValidationError(say(.commandMatchFault))
        }
    }

    func run() throws {
        if let pairs { try score(pairs) } else { try explain() }
    }

    private func explain() throws {
        let comparison = NameMatcher.standard.compare(
            Subject(schema: schema.value, names: [SubjectName(names[0])]),
            Subject(schema: schema.value, names: [SubjectName(names[1])]))
        let answer = MatchAnswer(schema: schema.value, comparison: comparison, threshold: Screen.usualThreshold)
        try (format ?? .table).print([answer])
    }

    private func score(_ path: String) throws {
        let file = try PairFile(path: path, schema: schema.value, skipsBad: skipBad)
        let printer = try ResultPrinter<ScoredPair>(
            format ?? .csv, columns: file.headings.map { TableColumn(given: $0) }, guardingFormulas: false)
        var problems = ProblemLog()
        try file.score(.standard, problems: &problems) { try printer.print($0) }
        try printer.finish()
        problems.tell()
    }
}
