internal import ArgumentParser
internal import Languages

/// `manumit suppliers`: the register of suppliers.
struct SuppliersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suppliers", abstract: say(.commandSuppliersAbstract),
        subcommands: [SuppliersList.self, SuppliersShow.self])
}
