internal import ArgumentParser
internal import Languages

/// `manumit organisations`: whose records the database holds.
struct OrganisationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisations", abstract: say(.commandOrganisationsAbstract),
        subcommands: [OrganisationsAdd.self, OrganisationsList.self])
}
