internal import ArgumentParser
internal import Backups

/// `manumit backup`: the whole store in one file.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write everything to one file, while the pages go on.",
        discussion: """
            The file holds the store as it is at one moment, of whichever engine, and is as secret as the store itself: only \
            its owner may read it. Sessions and keys stay out.
            """)

    @Argument(help: "The file to write; it must not be there yet.")
    var file: String

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let address = try await database.address()
        try address.requireExisting()
        let bar = ProgressBar("Writing")
        defer { bar.clear() }
        let summary = try await Backups(try address.store()).write(to: file) { bar.show(rows: $0, of: $1) }
        bar.clear()
        Terminal.tell("Wrote \(Plural.of(summary.total, "row")) of \(Plural.of(summary.tables, "table")) to \(file).")
        KeyFiles(of: address, try await database.settings()).tellToKeep()
    }
}
