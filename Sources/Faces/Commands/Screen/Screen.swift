internal import ArgumentParser
internal import Foundation
internal import NameMatching

/// `manumit screen`: compares the suppliers of a file with watchlists. Needs no database and keeps nothing.
struct Screen: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare the suppliers of a file with watchlists, without a database.",
        discussion: """
            manumit screen notices.jsonl --against sanctions.csv --against orders.csv

            The input is a file or folder of notices (OCDS; the suppliers of the awards are screened, each once), a table \
            with the columns id and name, or FollowTheMoney entities; - is standard input. A list is a file or a folder in \
            any format that import list reads. A match is a question for a person, never a verdict.
            """)

    /// Scores from here up are put before a person, unless asked otherwise.
    static let usualThreshold = 0.70

    @Argument(help: ArgumentHelp("Notices, a supplier table or entities.", valueName: "input"))
    var input: String

    @Option(help: ArgumentHelp("A watchlist; give it several times for several lists.", valueName: "list"))
    var against: [String]

    @Option(help: "The least score to show, 0 to 1; names that differ in legal form alone are shown below it too.")
    var threshold = usualThreshold

    @Option(help: "The most results for each supplier.")
    var limit = 5

    @Option(help: "Name so many of the entries that were compared first, for measuring.")
    var candidates: Int?

    @Option(help: "How to print: table, json, jsonl or csv.")
    var format = OutputFormat.table

    @Flag(help: "Go on without records that cannot be read, and count them.")
    var skipBad = false

    @Flag(help: "End with status 1 where anything reaches the threshold.")
    var failOnFindings = false

    func validate() throws {
        guard (0...1).contains(threshold) else { throw ValidationError("--threshold lies between 0 and 1.") }
        guard (1...1000).contains(limit) else { throw ValidationError("--limit lies between 1 and 1000.") }
        guard (1...10_000).contains(candidates ?? 1) else {
            throw ValidationError("--candidates lies between 1 and 10000.")
        }
        guard !against.isEmpty else { throw ValidationError("Name a list with --against.") }
    }

    func run() throws {
        let started = ContinuousClock.now
        var problems = ProblemLog()
        let reading = ProgressBar("Reading")
        let queries = try ScreeningInput(path: input, progress: reading).queries(problems: &problems)
        let lists = try ScreeningLists(paths: against, matcher: .standard, problems: &problems)
        reading.clear()
        problems.tell()
        try problems.refuseErrors(unless: skipBad)
        let found = try screen(queries, lists)
        Terminal.tell(
            """
            Screened \(Plural.of(queries.count, "supplier")) against \(Plural.of(lists.entries.count, "entry", "entries")) \
            of \(Plural.of(lists.names.count, "list")) in \(Self.seconds(since: started)) s: \(found) to look at.
            """)
        if found > 0, failOnFindings { throw ExitCode(CommandEnding.findings.rawValue) }
    }

    /// - Returns: how many suppliers have a result.
    private func screen(_ queries: [ScreeningQuery], _ lists: ScreeningLists) throws -> Int {
        let screening = BulkScreening(lists: lists, threshold: threshold, limit: limit, candidates: candidates)
        let printer = try ResultPrinter<ScreeningAnswer>(format)
        let bar = ProgressBar("Screening")
        defer { bar.clear() }
        var found = 0
        var done = 0
        try screening.run(queries) { answer in
            if !answer.results.isEmpty { found += 1 }
            done += 1
            bar.show(fraction: Double(done) / Double(queries.count), detail: "\(found) to look at")
            try printer.print(answer)
        }
        bar.clear()
        try printer.finish()
        return found
    }

    private static func seconds(since start: ContinuousClock.Instant) -> String {
        let duration = (ContinuousClock.now - start).components
        return String(format: "%.1f", Double(duration.seconds) + Double(duration.attoseconds) / 1e18)
    }
}
