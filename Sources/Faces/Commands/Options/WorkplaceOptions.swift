internal import ArgumentParser
internal import Languages

/// Where the records are kept, and whose are meant.
struct WorkplaceOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOptions

    @Option(help: .say(.commandOptionOrganisation, as: .commandValueName))
    var organisation: String?

    /// Opens the database, creating it where there is none.
    func workplace() async throws -> Workplace {
        try await Workplace(try await database.services(), organisation: organisation)
    }
}
