internal import ArgumentParser

/// `manumit store`: the store as a whole.
struct StoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store", abstract: "Check the store, or copy it to another.",
        subcommands: [StoreCheckCommand.self, StoreCopy.self])
}
