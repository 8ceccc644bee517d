internal import ArgumentParser

/// `manumit import`: what loads files into the database.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Load contracts, suppliers, a purchase ledger or a watchlist.",
        subcommands: [ImportContracts.self, ImportSuppliers.self, ImportLedger.self, ImportList.self])
}
