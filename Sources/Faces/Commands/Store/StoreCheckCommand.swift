internal import ArgumentParser

/// `manumit store check`: whether the store is sound.
struct StoreCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look for damage: in the engine's pages, in what refers to what, and in the trail.")

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let address = try await database.address()
        try address.requireExisting()
        try await StoreCheckRun(store: try address.store(), node: try await database.node()).run()
    }
}
