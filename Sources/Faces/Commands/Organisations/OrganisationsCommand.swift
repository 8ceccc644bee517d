internal import ArgumentParser

/// `manumit organisations`: whose records the database holds.
struct OrganisationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisations", abstract: "Add or list the organisations whose records are kept.",
        subcommands: [OrganisationsAdd.self, OrganisationsList.self])
}
