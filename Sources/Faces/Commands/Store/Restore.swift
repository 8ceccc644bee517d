internal import ArgumentParser
internal import AuditTrail
internal import Backups
internal import Languages
internal import ReportChannels
internal import Reports
internal import Settings
internal import Storage

/// `manumit restore`: what a backup holds comes back.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(.commandRestoreAbstract), discussion: say(.commandRestoreDiscussion))

    @Argument(help: .say(.commandRestoreFile, as: .commandValueFile))
    var file: String

    @Flag(help: .say(.commandRestoreReplace))
    var replace = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let store = try await database.store()
        let bar = ProgressBar(.commandProgressRestoring)
        defer { bar.clear() }
        let summary = try await Backups(store).restore(
            file, migrations: Services.migrations, replacing: replace, progress: { bar.show(rows: $0, of: $1) })
        bar.clear()
        Terminal.tell(.commandRestoreRestored(rows: summary.rowsInWords, tables: summary.tablesInWords))
        let (address, settings) = (try await database.address(), try await database.settings())
        KeyFiles(of: address, settings).tellMissing()
        let (clock, trail) = (Clock.ofThisMachine, AuditTrail(clock: .ofThisMachine))
        let channels = ReportChannels(store: store, clock: clock, trail: trail)
        try await Reports(store: store, clock: clock, trail: trail, channels: channels).keepDestroyed(
            DestructionRegister(path: KeyFiles.destroyed(beside: address, settings)), node: try await database.node())
        try await StoreCheckRun(store: store, node: try await database.node()).run()
    }
}
