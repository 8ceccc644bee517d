internal import ArgumentParser
internal import Languages
internal import ProcurementFlags
internal import Site
internal import Suppliers

/// `manumit import contracts`: notices of the Open Contracting Data Standard.
struct ImportContracts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contracts", abstract: say(.commandImportContractsAbstract))

    @Argument(help: .say(.commandImportPaths, as: .commandValuePath))
    var paths: [String]

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        try await ImportRun(reading: reading, format: output.format, place: place).run(paths) {
            workplace, paths, progress in
            let report = try await workplace.suppliers.importContracts(
                paths, options: reading.importOptions(), as: workplace.principal, progress: progress)
            if !report.refused {
                try await workplace.services.buying.procurementFlags.keepNotices(paths, as: workplace.principal)
            }
            return report
        }
    }
}
