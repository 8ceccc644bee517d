internal import ArgumentParser

/// Where the records are kept.
struct DatabaseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where the records are kept. (default: MANUMIT_DATABASE, else a file in your data folder)",
            valueName: "sqlite:PATH"))
    var database: String?

    /// Opens the database, creating it where there is none.
    func services() async throws -> Services {
        try await Services(at: try DatabaseAddress.chosen(database))
    }
}
