internal import ArgumentParser
internal import Languages
internal import Screening

/// `manumit import list`: a watchlist, or the next version of one.
struct ImportList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: say(.commandImportListAbstract))

    @Argument(help: .say(.commandImportListPath, as: .commandValuePath))
    var path: String

    @Option(help: .say(.commandImportListName, as: .commandValueName))
    var name: String

    @Option(help: .say(.commandImportListFormat, as: .commandValueFormat))
    var format = ListFormatArgument()

    @Option(help: .say(.commandImportListConsequence, as: .commandValueConsequence))
    var consequence: Choice<ListConsequence>?

    @Option(help: .say(.commandImportListReport, as: .commandValueFormat))
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
        let bar = ProgressBar(.commandProgressImporting)
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
            throw CommandFailure.badInput(.commandImportRefused)
        }
        if reading.check, !outcome.isSame { try await CheckRun(workplace: workplace).afterImport() }
    }
}
