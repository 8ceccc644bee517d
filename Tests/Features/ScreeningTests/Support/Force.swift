import Access
import InputFiles
import NameMatching
import Screening
import Storage
import Suppliers
import Watchlists

/// A made-up force with people in every role, in a world of its own or beside another.
struct Force: Sendable {
    let world: World
    let organisation: ID<Organisation>
    private let people: [Role: Principal]

    var officer: Principal { principal(.procurementOfficer) }
    var lead: Principal { principal(.procurementLead) }
    var slaveryLead: Principal { principal(.modernSlaveryLead) }
    var auditor: Principal { principal(.auditor) }
    var administrator: Principal { principal(.administrator) }

    var screening: Screening { world.screening }
    var commandLine: Principal { .commandLine(for: organisation) }

    init(named name: String = "Heddlu Aberdulas", in world: World? = nil) async throws {
        let world = if let world { world } else { try await World() }
        let organisation = try await world.accounts.addOrganisation(name: name, welshName: name)
        let setUp = Principal(person: nil, organisation: organisation.id, roles: [.administrator], node: "test")
        var people: [Role: Principal] = [:]
        for role in Role.allCases {
            let id = try await world.accounts.addPerson(
                name: "\(role.rawValue) of \(name)", address: "\(role.rawValue)@\(organisation.id.text).example",
                password: "a long enough pass", roles: [role], as: setUp)
            var principal = Principal(person: id, organisation: organisation.id, roles: [role], node: "test")
            if role == .modernSlaveryLead { principal.purpose = "workingOnIt" }
            people[role] = principal
        }
        self.world = world
        self.organisation = organisation.id
        self.people = people
    }

    /// The person who has the role and no other.
    func principal(_ role: Role) -> Principal {
        people[role] ?? Principal(person: nil, organisation: organisation, roles: [role], node: "test")
    }

    /// Puts a supplier on the register.
    @discardableResult
    func supplier(
        _ name: String, number: String? = nil, postcode: String? = nil, pounds: Int64? = nil,
        schema: EntitySchema = .company
    ) async throws -> ID<Supplier> {
        let id = ID<Supplier>.new(at: Timestamp(milliseconds: 1_793_600_000_000))
        let organisation = organisation
        try await world.store.write { transaction in
            try transaction.execute(
                """
                INSERT INTO supplier (id, organisation_id, name, name_order, schema, country, sector, tier, tier_rank,
                    spend_minor, spend_source, contract_count, award_count, open_hits, confirmed_hits, created_at,
                    changed_at)
                VALUES (\(id), \(organisation), \(name), \(name.lowercased()), \(schema), 'gb', 'unknown', 'unknown', 0,
                    \(pounds.map { $0 * 100 }), 'stated', 0, 0, 0, 0, 0, 0)
                """)
        }
        try await addName(name, to: id)
        if let number {
            try await world.store.write { transaction in
                try transaction.execute(
                    """
                    INSERT INTO supplier_identifier (id, supplier_id, scheme, value, source)
                    VALUES (\(ID<SupplierIdentifier>.new(at: Timestamp(milliseconds: 0))), \(id), 'GB-COH', \(number), 'suppliers')
                    """)
            }
        }
        if let postcode {
            try await world.store.write { transaction in
                try transaction.execute(
                    """
                    INSERT INTO supplier_address (id, supplier_id, postcode, country, source)
                    VALUES (\(ID<SupplierAddress>.new(at: Timestamp(milliseconds: 0))), \(id), \(postcode), 'gb', 'suppliers')
                    """)
            }
        }
        return id
    }

    /// Gives a supplier another name.
    func addName(_ name: String, to supplier: ID<Supplier>) async throws {
        try await world.store.write { transaction in
            try transaction.execute(
                """
                INSERT INTO supplier_name (id, supplier_id, text, folded, kind, source)
                VALUES (\(ID<SupplierName>.new(at: Timestamp(milliseconds: 0))), \(supplier), \(name),
                    \(name.lowercased()), 0, 'suppliers')
                """)
        }
    }

    /// Loads a list of rows `id,name` with further columns as the header says.
    @discardableResult
    func list(
        named name: String = "Orders", header: String = "id,name", _ rows: [String],
        consequence: ListConsequence = .ask, options: ImportOptions = ImportOptions()
    ) async throws -> ListImportReport {
        let path = try world.file("\(name).csv", ([header] + rows).joined(separator: "\n") + "\n")
        return try await screening.importList(
            path, name: name, format: .csv, consequence: consequence, options: options, as: lead)
    }

    /// All hits in any state, the most alike first.
    func allHits() async throws -> [HitSummary] {
        var query = HitQuery()
        query.states = nil
        query.order = .score
        return try await screening.hits(query, as: officer).items
    }

    /// The only hit there is.
    func onlyHit() async throws -> HitSummary {
        let hits = try await allHits()
        guard hits.count == 1, let hit = hits.first else { throw Unexpected(what: "\(hits.count) hits") }
        return hit
    }

    /// What the register says of a supplier's hits.
    func attention(_ supplier: ID<Supplier>) async throws -> SupplierAttention {
        try await world.store.read { transaction in
            try transaction.first("SELECT open_hits, confirmed_hits FROM supplier WHERE id = \(supplier)") {
                SupplierAttention(open: Int($0.integer(0)), confirmed: Int($0.integer(1)))
            } ?? SupplierAttention(open: -1, confirmed: -1)
        }
    }
}

/// A made-up force with one supplier and one list entry of the same name, checked.
struct ForceWithHit: Sendable {
    let force: Force
    let supplier: ID<Supplier>
    let list: ID<Watchlist>
    let hit: ID<Hit>

    /// - Parameter entry: the name on the list; the supplier's is "Brynteg Gloves Limited".
    init(
        entry: String = "Brynteg Gloves Limited", consequence: ListConsequence = .ask, in world: World? = nil
    ) async throws {
        force = try await Force(in: world)
        supplier = try await force.supplier("Brynteg Gloves Limited", pounds: 50_000)
        let report = try await force.list(["1,\(entry)", "2,Otterhampton Ropeworks"], consequence: consequence)
        guard let list = report.list else { throw Unexpected(what: "no list") }
        self.list = list
        _ = try await force.screening.check(as: force.officer)
        hit = try await force.onlyHit().id
    }

    /// Decided by two people.
    func confirm(_ verdict: Verdict = .same) async throws {
        let outcome = try await force.screening.decide(
            hit, verdict, reason: "Same director and address", as: force.officer)
        if outcome == .waitsForSecond {
            try await force.screening.second(hit, agrees: true, reason: "Looked at the register too", as: force.lead)
        }
    }

    func state() async throws -> HitState { try await force.onlyHit().state }
}

struct Unexpected: Error {
    var what: String
}
