internal import ArgumentParser

/// `manumit suppliers`: the register of suppliers.
struct SuppliersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suppliers", abstract: "Show the register of suppliers.",
        subcommands: [SuppliersList.self, SuppliersShow.self])
}
