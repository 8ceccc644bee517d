internal import ArgumentParser
internal import Backups
internal import Languages

/// `manumit store copy`: everything from one store into another.
struct StoreCopy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy", abstract: say(.commandStoreCopyAbstract), discussion: say(.commandStoreCopyDiscussion))

    @Argument(help: .say(.commandStoreCopyFrom, as: .commandValueDatabase))
    var from: String

    @Argument(help: .say(.commandStoreCopyTo, as: .commandValueDatabase))
    var to: String

    @Flag(help: .say(.commandStoreCopyReplace))
    var replace = false

    @OptionGroup var configuration: ConfigurationOptions

    func run() async throws {
        let (source, target) = (try DatabaseAddress(from), try DatabaseAddress(to))
        guard source != target else { throw CommandFailure.usage(.commandStoreCopySame) }
        try source.requireExisting()
        let (first, second) = (try source.store(), try target.store())
        let (reading, writing) = (ProgressBar(.commandProgressReading), ProgressBar(.commandProgressWriting))
        defer {
            reading.clear()
            writing.clear()
        }
        let summary = try await Backups(first).copy(to: second, migrations: Services.migrations, replacing: replace) {
            ($0 ? reading : writing).show(rows: $1, of: $2)
        }
        writing.clear()
        Terminal.tell(.commandStoreCopied(rows: summary.rowsInWords, tables: summary.tablesInWords))
        let settings = try await configuration.settings()
        try KeyFiles(of: source, settings).copy(to: KeyFiles(of: target, settings))
        try await StoreCheckRun(store: second, node: NodeName.ofThisMachine).run()
    }
}
