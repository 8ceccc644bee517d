public import AuditTrail
import Crypto
import Foundation
public import Storage

/// Who has an account, and who is signed in.
public struct Accounts: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let passwordCost: Password.Cost
    let hashing = HashingQueue()

    /// How long a session lasts without a request, and in all.
    static let idleLimit = 8
    static let absoluteLimit = 24
    /// After so many failures in a row an address waits, longer each time, whether or not it has an account.
    static let freeTries = 5

    /// - Parameter passwordRounds: log2 of Scrypt's N for new passwords; lower it in tests only.
    public init(store: any Store, clock: Clock, trail: AuditTrail, passwordRounds: Int = 17) {
        self.store = store
        self.clock = clock
        self.trail = trail
        passwordCost = Password.Cost(log2Rounds: passwordRounds)
    }

    // MARK: Organisations and people

    /// Makes an organisation. The names may be equal.
    public func addOrganisation(
        name: String, welshName: String, kind: OrganisationKind = .force
    ) async throws -> Organisation {
        let now = clock.now()
        let organisation = Organisation(id: .new(at: now), name: name, welshName: welshName, kind: kind)
        try await store.write { [trail] transaction in
            try transaction.execute(
                """
                INSERT INTO organisation (id, name, welsh_name, kind, created_at)
                VALUES (\(organisation.id), \(name), \(welshName), \(kind), \(now))
                """)
            let actor = Actor(person: nil, organisation: organisation.id.text, node: "set-up")
            try trail.append(.collection, "organisation", organisation.id.text, by: actor, in: transaction)
        }
        return organisation
    }

    /// Every organisation, oldest first.
    public func organisations() async throws -> [Organisation] {
        try await store.read { transaction in
            try transaction.query("SELECT id, name, welsh_name, kind FROM organisation ORDER BY id") {
                Organisation($0)
            }
        }
    }

    /// Makes an account in the principal's organisation. Needs `.managePeople`.
    /// - Throws: `AccessError` with code `.badAddress` or `.weakPassword`.
    public func addPerson(
        name: String, address: String, password: String, roles: Set<Role>, as principal: Principal
    ) async throws -> ID<Person> {
        try principal.require(.managePeople)
        let address = address.trimmingCharacters(in: .whitespaces).lowercased()
        guard address.contains("@"), address.count <= 254 else { throw AccessError(.badAddress) }
        guard password.count >= 12, password.utf8.count <= 1024 else { throw AccessError(.weakPassword) }
        let hash = try await hashing.run { [passwordCost] in try Password.hash(password, cost: passwordCost) }
        let now = clock.now()
        let id = ID<Person>.new(at: now)
        return try await store.write { [trail] transaction in
            guard try transaction.count("SELECT COUNT(*) FROM person WHERE address = \(address)") == 0 else {
                throw AccessError(.badAddress)
            }
            try transaction.execute(
                """
                INSERT INTO person (id, name, address, password, created_at)
                VALUES (\(id), \(name), \(address), \(hash), \(now))
                """)
            for role in roles {
                try transaction.execute(
                    """
                    INSERT INTO membership (person_id, organisation_id, role)
                    VALUES (\(id), \(principal.organisation), \(role))
                    """)
            }
            try trail.append(.collection, "person", id.text, by: principal.actor, in: transaction)
            return id
        }
    }

    /// The people of the principal's organisation by name. Those who work there may know who else does; a supplier's contact
    /// knows of nobody else. Needs `.readPeople` of one's own.
    public func people(as principal: Principal) async throws -> [Person] {
        try principal.require(.readPeople, within: .own)
        let everybody = principal.may(.readPeople)
        return try await store.read { transaction in
            var people: [ID<Person>: Person] = [:]
            try transaction.each(
                """
                SELECT person.id, person.name, person.address, membership.role FROM person
                JOIN membership ON membership.person_id = person.id
                WHERE membership.organisation_id = \(principal.organisation)
                    AND (person.id = \(principal.person) OR \(everybody) = 1)
                """
            ) { row in
                let id: ID<Person> = row.id(0)
                var person = people[id] ?? Person(id: id, name: row.text(1), address: row.text(2), roles: [])
                if let role: Role = row.code(3) { person.roles.insert(role) }
                people[id] = person
            }
            return people.values.sorted { ($0.name, $0.id.text) < ($1.name, $1.id.text) }
        }
    }
}
