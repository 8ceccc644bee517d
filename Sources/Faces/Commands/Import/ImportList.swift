internal import ArgumentParser
internal import Screening

/// `manumit import list`: a watchlist, or the next version of one.
struct ImportList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract:
            "Load a watchlist. One of the same name becomes its next version, and every supplier is compared anew.")

    @Argument(help: ArgumentHelp("A file, plain or gzip, or a folder; - is standard input.", valueName: "path"))
    var path: String

    @Option(help: "What to call the list.")
    var name: String

    @Option(help: "The list's own format: auto (by what the file holds), ftm, ofac, un, eu, uk, simple or csv.")
    var format = ListFormatArgument()

    @Option(
        help: """
            What a confirmed link leads to: ask, refer, checkLicence, stopAndReport or note. (default: as before; ask for a \
            new list)
            """)
    var consequence: Choice<ListConsequence>?

    @Option(help: "How to print what came of it: table, json, jsonl or csv.")
    var report = OutputFormat.table

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let input = try GivenInput(path)
        defer { withExtendedLifetime(input) {} }
        let workplace = try await place.workplace()
        try await workplace.tellOfDemonstration()
        let known = try await workplace.screening.lists(as: workplace.principal).first { $0.name == name }
        let consequence = consequence?.value ?? known?.consequence ?? .ask
        let bar = ProgressBar("Importing")
        let outcome: ListImportReport
        do {
            defer { bar.clear() }
            outcome = try await workplace.screening.importList(
                input.path, name: name, format: format.format, consequence: consequence,
                options: reading.importOptions(), as: workplace.principal, progress: { bar.show($0) })
        }
        var problems = ProblemLog()
        problems.note(outcome.problems, notListed: 0)
        problems.tell(of: outcome.problemCount)
        try report.print([PrintedListImport(name: name, report: outcome)])
        if outcome.refused {
            throw CommandFailure.badInput("the list was not loaded; --skip-bad loads what is good")
        }
        if reading.check, !outcome.isSame { try await CheckRun(workplace: workplace).afterImport() }
    }
}
