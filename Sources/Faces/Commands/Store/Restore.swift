internal import ArgumentParser
internal import Backups

/// `manumit restore`: what a backup holds comes back.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring back what a backup holds, into an empty store of either engine.",
        discussion: """
            All of it comes back or nothing is changed. Everybody has to sign in again. The keys of the store are not in the \
            backup: put them in place first.
            """)

    @Argument(help: "The file that manumit backup wrote.")
    var file: String

    @Flag(help: "The store may hold records: they are lost.")
    var replace = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let store = try await database.store()
        let bar = ProgressBar("Restoring")
        defer { bar.clear() }
        let summary = try await Backups(store).restore(
            file, migrations: Services.migrations, replacing: replace, progress: { bar.show(rows: $0, of: $1) })
        bar.clear()
        Terminal.tell("Restored \(Plural.of(summary.total, "row")) of \(Plural.of(summary.tables, "table")).")
        KeyFiles(of: try await database.address(), try await database.settings()).tellMissing()
        try await StoreCheckRun(store: store, node: try await database.node()).run()
    }
}
