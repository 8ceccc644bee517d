import AuditTrail
import Crypto
import Foundation
public import Storage

/// Organisations, and which of them somebody works for.
extension Accounts {
    /// Makes an organisation: for whoever sets the store up.
    /// - Parameter welshName: empty where there is one name only.
    /// - Throws: `AccessError` with code `.badName`, also where another organisation has the name.
    public func addOrganisation(
        name: String, welshName: String, kind: OrganisationKind = .force
    ) async throws -> Organisation {
        let names = try OrganisationNames(name, welsh: welshName)
        let now = clock.now()
        let organisation = Organisation(id: .new(at: now), name: names.english, welshName: names.welsh, kind: kind)
        try await store.write { [trail] transaction in
            try OrganisationRecords.requireFree(names, for: organisation.id, in: transaction)
            try OrganisationRecords.add(organisation, at: now, in: transaction)
            let actor = Actor(person: nil, organisation: organisation.id.text, node: "set-up")
            try trail.append(.collection, "organisation", organisation.id.text, by: actor, in: transaction)
        }
        return organisation
    }

    /// Every organisation of the store, oldest first: for whoever runs it.
    public func organisations() async throws -> [Organisation] {
        try await store.read { transaction in try OrganisationRecords.all(in: transaction) }
    }

    /// The organisations that the principal may know of: its own, or the network's. Needs `.readOrganisations`.
    public func organisations(as principal: Principal) async throws -> [Organisation] {
        try principal.require(.readOrganisations)
        let all = principal.may(.readOrganisations, within: .network)
        return try await store.read { transaction in
            try OrganisationRecords.all(in: transaction).filter { all || $0.id == principal.organisation }
        }
    }

    /// Changes the names and the kind of the principal's organisation. Needs `.manageOrganisation`.
    /// - Throws: `AccessError` with code `.badName`, also where another organisation has the name: a provider's groups and the
    ///   command line know organisations by it.
    public func changeOrganisation(
        name: String, welshName: String, kind: OrganisationKind, as principal: Principal
    ) async throws {
        try principal.require(.manageOrganisation)
        let names = try OrganisationNames(name, welsh: welshName)
        let organisation = Organisation(
            id: principal.organisation, name: names.english, welshName: names.welsh, kind: kind)
        try await store.write { [trail] transaction in
            guard let before = try OrganisationRecords.organisation(organisation.id, in: transaction) else {
                throw AccessError(.notFound)
            }
            guard before != organisation else { return }
            if before.name != organisation.name || before.welshName != organisation.welshName {
                try OrganisationRecords.requireFree(names, for: organisation.id, in: transaction)
            }
            try OrganisationRecords.change(organisation, in: transaction)
            try trail.append(
                .alteration, "organisation", organisation.id.text, by: principal.actor,
                reason: before.kind == kind ? "names" : "kind: \(before.kind.rawValue) to \(kind.rawValue)",
                in: transaction)
        }
    }

    /// The organisations that the person signed in may work for, by name.
    public func ownOrganisations(as principal: Principal) async throws -> [Organisation] {
        guard let person = principal.person else { return [] }
        return try await store.read { transaction in
            try MembershipRecords.organisations(of: person, in: transaction)
        }
    }

    /// Takes the session to another organisation of the person. The token changes, so that a form which was drawn for the one
    /// organisation cannot be sent to the other.
    /// - Returns: the session's new token.
    /// - Throws: `AccessError` with code `.signedOut`, `.notFound` where the person does not work for the organisation, or
    ///   `.needsSecondStep` where it asks for a way of signing in that this session did not take.
    public func choose(_ organisation: ID<Organisation>, token: String, as principal: Principal) async throws -> String
    {
        guard let person = principal.person else { throw AccessError(.signedOut) }
        let newToken = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.base64URL
        try await store.write { [trail] transaction in
            guard try MembershipRecords.person(person, in: organisation, transaction)?.state == .active else {
                throw AccessError(.notFound)
            }
            let method: SignInMethod? = try transaction.first(
                "SELECT method FROM session WHERE token_hash = \(Self.hash(token)) AND person_id = \(person)"
            ) { $0.code(0) ?? .password }
            guard let method else { throw AccessError(.signedOut) }
            guard try Self.policy(of: organisation, in: transaction).admits(method) else {
                throw AccessError(.needsSecondStep)
            }
            let moved = try transaction.execute(
                """
                UPDATE session SET token_hash = \(Self.hash(newToken)), organisation_id = \(organisation)
                WHERE token_hash = \(Self.hash(token)) AND person_id = \(person)
                """)
            guard moved == 1 else { throw AccessError(.signedOut) }
            let actor = Actor(person: person.text, organisation: organisation.text, node: principal.node)
            try trail.append(
                .consultation, "session", person.text, by: actor, reason: "organisation chosen", in: transaction)
        }
        return newToken
    }
}
