internal import ArgumentParser
internal import Languages

/// `manumit store`: the store as a whole.
struct StoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store", abstract: say(.commandStoreAbstract),
        subcommands: [StoreCheckCommand.self, StoreCopy.self])
}
