internal import ArgumentParser
internal import Foundation
internal import Languages
internal import NameMatching

/// `manumit screen`: compares the suppliers of a file with watchlists. Needs no database and keeps nothing.
struct Screen: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(.commandScreenAbstract), discussion: say(.commandScreenDiscussion))

    /// Scores from here up are put before a person, unless asked otherwise.
    static let usualThreshold = 0.70

    @Argument(help: .say(.commandScreenInput, as: .commandValueInput))
    var input: String

    @Option(help: .say(.commandScreenAgainst, as: .commandValueList))
    var against: [String]

    @Option(help: .say(.commandScreenThreshold, as: .commandValueScore))
    var threshold = usualThreshold

    @Option(help: .say(.commandScreenLimit, as: .commandValueCount))
    var limit = 5

    @Option(help: .say(.commandScreenCandidates, as: .commandValueCount))
    var candidates: Int?

    @Option(help: .say(.commandOptionFormat, as: .commandValueFormat))
    var format = OutputFormat.table

    @Flag(help: .say(.commandScreenSkipBad))
    var skipBad = false

    @Flag(help: .say(.commandScreenFailOnFindings))
    var failOnFindings = false

    func validate() throws {
        guard (0...1).contains(threshold) else { throw ValidationError(say(.commandFailureScreeningBadThreshold)) }
        try Self.check("--limit", limit, most: 1000)
        try Self.check("--candidates", candidates ?? 1, most: 10_000)
        guard !against.isEmpty else { throw ValidationError(say(.commandScreenNoList)) }
    }

    private static func check(_ option: String, _ number: Int, most: Int) throws {
        guard (1...most).contains(number) else {
            throw ValidationError(say(.commandScreenBetween(option: option, most: "\(most)")))
        }
    }

    func run() throws {
        let started = ContinuousClock.now
        var problems = ProblemLog()
        let reading = ProgressBar(.commandProgressReading)
        let queries = try ScreeningInput(path: input, progress: reading).queries(problems: &problems)
        let lists = try ScreeningLists(paths: against, matcher: .standard, problems: &problems)
        reading.clear()
        problems.tell()
        try problems.refuseErrors(unless: skipBad)
        if queries.isEmpty { Terminal.tell(.commandScreenNobody) }
        let found = try screen(queries, lists)
        Terminal.tell(
            .commandScreenDone(
                suppliers: say(.screeningCheckSuppliers(count: queries.count)),
                entries: say(.listsFound(count: lists.entries.count)),
                lists: say(.commandScreenLists(count: lists.names.count)), seconds: Self.seconds(since: started),
                found: say(.commandScreenFound(count: found))))
        if found > 0, failOnFindings { throw ExitCode(CommandEnding.findings.rawValue) }
    }

    /// - Returns: how many suppliers have a result.
    private func screen(_ queries: [ScreeningQuery], _ lists: ScreeningLists) throws -> Int {
        let screening = BulkScreening(lists: lists, threshold: threshold, limit: limit, candidates: candidates)
        let printer = try ResultPrinter<ScreeningAnswer>(format)
        let bar = ProgressBar(.commandProgressScreening)
        defer { bar.clear() }
        var found = 0
        var done = 0
        try screening.run(queries) { answer in
            if !answer.results.isEmpty { found += 1 }
            done += 1
            bar.show(fraction: Double(done) / Double(queries.count), detail: say(.commandScreenFound(count: found)))
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
