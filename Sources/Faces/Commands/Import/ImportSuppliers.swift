internal import ArgumentParser
internal import Languages
internal import Suppliers

/// `manumit import suppliers`: a table of suppliers.
struct ImportSuppliers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suppliers", abstract: say(.commandImportSuppliersAbstract),
        discussion: say(.commandImportHeadings))

    @Argument(help: .say(.commandImportTable, as: .commandValueFile))
    var file: String

    @OptionGroup var columns: ColumnOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        try await ImportRun(reading: reading, format: output.format, place: place).run([file]) {
            workplace, paths, progress in
            try await workplace.suppliers.importSuppliers(
                paths[0], options: reading.importOptions(columns: columns.columns), as: workplace.principal,
                progress: progress)
        }
    }
}
