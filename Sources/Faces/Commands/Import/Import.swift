internal import ArgumentParser
internal import Languages

/// `manumit import`: what loads files into the database.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(.commandImportAbstract),
        subcommands: [ImportContracts.self, ImportSuppliers.self, ImportLedger.self, ImportList.self])
}
