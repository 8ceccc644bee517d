internal import Access
internal import Languages
internal import Screening
internal import Suppliers

/// The services, and in whose name the command line uses them.
struct Workplace: Sendable {
    let services: Services
    let organisation: Organisation
    let principal: Principal

    var accounts: Accounts { services.accounts }
    var suppliers: Suppliers { services.suppliers }
    var screening: Screening { services.screening }

    /// Finds the organisation: the one named, else the only one. An empty database gets one.
    /// - Throws: `CommandFailure` where it is not clear which organisation is meant.
    init(_ services: Services, organisation name: String?) async throws {
        self.services = services
        organisation = try await Self.organisation(named: name, in: services.accounts)
        principal = .commandLine(for: organisation.id)
    }

    private static func organisation(named name: String?, in accounts: Accounts) async throws -> Organisation {
        let organisations = try await accounts.organisations()
        guard !organisations.isEmpty else {
            return try await accounts.addOrganisation(
                name: name ?? unnamed(.english), welshName: name ?? unnamed(.welsh))
        }
        if let name {
            if let found = organisations.first(where: { $0.name == name || $0.welshName == name }) { return found }
            throw CommandFailure.usage(.commandPlaceUnknown(name: name, names: names(of: organisations)))
        }
        if organisations.count == 1 { return organisations[0] }
        throw CommandFailure.usage(.commandPlaceSeveral(names: names(of: organisations)))
    }

    /// What an organisation is called that nobody has named.
    private static func unnamed(_ language: Language) -> String {
        Speech.words.catalogue.text(Message.commandPlaceUnnamed.key, language)
    }

    /// What they are called in the language of the command line; either name finds them.
    private static func names(of organisations: [Organisation]) -> String {
        let isWelsh = Speech.words.language == .welsh
        return organisations.map { isWelsh ? $0.welshName : $0.name }.joined(separator: ", ")
    }
}
