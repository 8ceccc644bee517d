internal import InputFiles
internal import Languages
internal import Suppliers

/// What the imports of suppliers have in common: open, load, tell, compare with the lists.
struct ImportRun {
    let reading: ReadingOptions
    let format: OutputFormat
    let place: WorkplaceOptions

    /// - Parameters:
    ///   - paths: what a person gave; - is standard input.
    ///   - load: takes the paths to read.
    /// - Throws: `CommandFailure` where the file was refused, once its problems are told.
    func run(
        _ paths: [String],
        _ load: (Workplace, [String], @escaping @Sendable (ReadingProgress) -> Void) async throws -> ImportReport
    ) async throws {
        let inputs = try paths.map { try GivenInput($0) }
        defer { withExtendedLifetime(inputs) {} }
        let workplace = try await place.workplace()
        try await workplace.tellOfDemonstration()
        let bar = ProgressBar(.commandProgressImporting)
        let report: ImportReport
        do {
            defer { bar.clear() }
            report = try await load(workplace, inputs.map(\.path)) { bar.show($0) }
        }
        var problems = ProblemLog()
        problems.note(report.problems, notListed: 0)
        problems.tell(of: report.problemCount)
        for column in report.columns {
            if let field = column.field {
                Terminal.tell(.commandImportColumn(heading: column.heading, field: field))
            } else {
                Terminal.tell(.commandImportColumnUnused(heading: column.heading))
            }
        }
        try format.print([PrintedImport(report: report)])
        if report.refused {
            throw CommandFailure.badInput(.commandImportRefused)
        }
        if reading.check { try await CheckRun(workplace: workplace).afterImport() }
    }
}
