internal import ArgumentParser

/// `manumit store check`: whether the store is sound.
struct StoreCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look for damage: in the engine's pages and in what refers to what.")

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let address = try DatabaseAddress.chosen(database.database)
        try address.requireExisting()
        try await StoreCheckRun(store: try address.store()).run()
    }
}
