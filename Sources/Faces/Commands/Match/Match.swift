internal import ArgumentParser
internal import NameMatching
internal import Screening

/// `manumit match`: explains one comparison, or scores a file of pairs.
struct Match: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare two names, or every pair of a file.",
        discussion: """
            manumit match "Acme Gloves Ltd" "ACME Glove Limited"
            manumit match --pairs pairs.csv > scored.csv

            A file of pairs has the columns name1, name2 and, where the pairs differ in kind, schema; other columns are \
            passed through, and a column score is added. Scores run from 0 to 1; from 0.70 a person should look.
            """)

    @Argument(help: ArgumentHelp("Two names (or two company numbers, with --schema CompanyNumber).", valueName: "name"))
    var names: [String] = []

    @Option(help: ArgumentHelp("A csv file of pairs; - is standard input.", valueName: "file"))
    var pairs: String?

    @Option(help: "What the names belong to, where a file does not say.")
    var schema = Choice(EntitySchema.company)

    @Option(help: "How to print: table, json, jsonl or csv. (default: table for two names, csv for a file)")
    var format: OutputFormat?

    @Flag(help: "Leave out rows of the file that cannot be read, and count them.")
    var skipBad = false

    func validate() throws {
        guard names.count == (pairs == nil ? 2 : 0) else {
            throw ValidationError("Give two names, or --pairs and a file.")
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
            format ?? .csv, columns: file.headings.map { TableColumn($0) }, guardingFormulas: false)
        var problems = ProblemLog()
        try file.score(.standard, problems: &problems) { try printer.print($0) }
        try printer.finish()
        problems.tell()
    }
}
