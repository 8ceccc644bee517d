internal import ArgumentParser
internal import Backups
internal import Languages

/// `manumit backup`: the whole store in one file.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(.commandBackupAbstract), discussion: say(.commandBackupDiscussion))

    @Argument(help: .say(.commandBackupFile, as: .commandValueFile))
    var file: String

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let address = try await database.address()
        try address.requireExisting()
        let bar = ProgressBar(.commandProgressWriting)
        defer { bar.clear() }
        let summary = try await Backups(try address.store()).write(to: file) { bar.show(rows: $0, of: $1) }
        bar.clear()
        Terminal.tell(.commandBackupWritten(rows: summary.rowsInWords, tables: summary.tablesInWords, file: file))
        KeyFiles(of: address, try await database.settings()).tellToKeep()
    }
}
