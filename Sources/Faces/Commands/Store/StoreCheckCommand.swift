internal import ArgumentParser
internal import Languages

/// `manumit store check`: whether the store is sound.
struct StoreCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: say(.commandStoreCheckAbstract))

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let address = try await database.address()
        try address.requireExisting()
        try await StoreCheckRun(store: try address.store(), node: try await database.node()).run()
    }
}
