internal import ArgumentParser
internal import Backups

/// `manumit store copy`: everything from one store into another.
struct StoreCopy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy", abstract: "Copy everything into another store, of the same engine or the other.",
        discussion:
            "The first stays as it is. The rows of every table are counted again at the end. Keys are copied too.")

    @Argument(help: ArgumentHelp("The store to read.", valueName: "sqlite:PATH|postgres://…"))
    var from: String

    @Argument(help: ArgumentHelp("The store to write, which is empty.", valueName: "sqlite:PATH|postgres://…"))
    var to: String

    @Flag(help: "The second may hold records: they are lost.")
    var replace = false

    @OptionGroup var configuration: ConfigurationOptions

    func run() async throws {
        let (source, target) = (try DatabaseAddress(from), try DatabaseAddress(to))
        guard source != target else { throw CommandFailure.usage("the two stores are the same") }
        try source.requireExisting()
        let (first, second) = (try source.store(), try target.store())
        let (reading, writing) = (ProgressBar("Reading"), ProgressBar("Writing"))
        defer {
            reading.clear()
            writing.clear()
        }
        let summary = try await Backups(first).copy(to: second, migrations: Services.migrations, replacing: replace) {
            ($0 ? reading : writing).show(rows: $1, of: $2)
        }
        writing.clear()
        Terminal.tell("Copied \(Plural.of(summary.total, "row")) of \(Plural.of(summary.tables, "table")).")
        let settings = try await configuration.settings()
        try KeyFiles(of: source, settings).copy(to: KeyFiles(of: target, settings))
        try await StoreCheckRun(store: second, node: NodeName.ofThisMachine).run()
    }
}
