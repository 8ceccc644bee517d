internal import ArgumentParser

/// Where the records are kept, and whose are meant.
struct WorkplaceOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOptions

    @Option(help: ArgumentHelp("Whose records, where the database holds those of several.", valueName: "name"))
    var organisation: String?

    /// Opens the database, creating it where there is none.
    func workplace() async throws -> Workplace {
        try await Workplace(try await database.services(), organisation: organisation)
    }
}
