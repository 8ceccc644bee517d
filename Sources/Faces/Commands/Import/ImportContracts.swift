internal import ArgumentParser
internal import Suppliers

/// `manumit import contracts`: notices of the Open Contracting Data Standard.
struct ImportContracts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contracts",
        abstract: "Load notices (OCDS 1.1): release or record packages, JSON lines, plain or gzip, or a folder of them."
    )

    @Argument(help: ArgumentHelp("Files or folders; - is standard input.", valueName: "path"))
    var paths: [String]

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        try await ImportRun(reading: reading, format: output.format, place: place).run(paths) {
            workplace, paths, progress in
            try await workplace.suppliers.importContracts(
                paths, options: reading.importOptions(), as: workplace.principal, progress: progress)
        }
    }
}
