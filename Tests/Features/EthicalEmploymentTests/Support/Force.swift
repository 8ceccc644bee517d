import Access
import EthicalEmployment
import EvidenceFiles
import Foundation
import InputFiles
import NameMatching
import Storage
import Suppliers
import TestSupport

/// A made-up force with somebody in every role, in a store of its own or beside another's.
struct Force: Sendable {
    let store: TestStore
    let organisation: ID<Organisation>
    let employment: EthicalEmployment
    private let people: [Role: Principal]

    var officer: Principal { principal(.procurementOfficer) }
    var auditor: Principal { principal(.auditor) }

    init(in store: TestStore? = nil) async throws {
        let store =
            if let store { store } else {
                try await TestStore(
                    EvidenceFiles.migrations + Suppliers.migrations + EthicalEmployment.migrations)
            }
        let home = try await store.principal([.administrator]).organisation
        var people: [Role: Principal] = [:]
        for role in Role.allCases { people[role] = try await store.principal([role], in: home) }
        self.store = store
        self.people = people
        organisation = home
        let matcher = NameMatcher { $0 }
        employment = EthicalEmployment(
            store: store.store, clock: store.clock, trail: store.trail,
            suppliers: Suppliers(store: store.store, clock: store.clock, trail: store.trail, matcher: matcher),
            files: EvidenceFiles(clock: store.clock, scanner: EvidenceScanner { _ in .clean(scanner: "clamdscan") }))
    }

    func principal(_ role: Role) -> Principal {
        people[role] ?? Principal(person: nil, organisation: organisation, roles: [role], node: "test")
    }

    /// The day of the store's clock: 22 November 2026 unless moved.
    var today: Day { Day(store.clock.now()) }

    @discardableResult
    func supplier(_ name: String, pounds: Int64? = nil, mergedInto: ID<Supplier>? = nil) async throws -> ID<Supplier> {
        let id = ID<Supplier>.new(at: store.clock.now())
        let organisation = organisation
        try await store.store.write { transaction in
            try transaction.execute(
                """
                INSERT INTO supplier (id, organisation_id, name, name_order, schema, sector, tier, tier_rank, spend_minor,
                    spend_source, contract_count, award_count, open_hits, confirmed_hits, merged_into, created_at,
                    changed_at)
                VALUES (\(id), \(organisation), \(name), \(name.lowercased()), 'Company', 'unknown', 'unknown', 0,
                    \(pounds.map { $0 * 100 }), 'stated', 0, 0, 0, 0, \(mergedInto), 0, 0)
                """)
        }
        return id
    }

    /// A supplier that the register finds by its name.
    @discardableResult
    func supplier(named name: String) async throws -> ID<Supplier> {
        let id = try await supplier(name)
        let folded = NameMatcher { $0 }.fold(name)
        try await store.store.write { transaction in
            try transaction.execute(
                """
                INSERT INTO supplier_name (id, supplier_id, text, folded, kind, source)
                VALUES (\(id), \(id), \(name), \(folded), 0, 'ledger')
                """)
        }
        return id
    }

    /// Says that a record was merged into another; nil takes that back.
    func merge(_ absorbed: ID<Supplier>, into kept: ID<Supplier>?) async throws {
        try await store.store.write { transaction in
            try transaction.execute("UPDATE supplier SET merged_into = \(kept) WHERE id = \(absorbed)")
        }
    }

    func contract(_ title: String) async throws -> ID<Contract> {
        let id = ID<Contract>.new(at: store.clock.now())
        let organisation = organisation
        try await store.store.write { transaction in
            try transaction.execute(
                """
                INSERT INTO contract (id, organisation_id, ocid, release_at, title, summary, folded, buyer, cpv,
                    delivery_countries, tier, tier_rank, points, notes)
                VALUES (\(id), \(organisation), \(id.text), 0, \(title), '', '', '', '', '', 'unknown', 0, 0, '')
                """)
        }
        return id
    }

    func load(_ rows: String..., name: String = "invoices.csv") async throws -> InvoiceImportReport {
        let text = (["Supplier,Invoice No,Date Received,Date Paid,Amount,Disputed"] + rows).joined(separator: "\n")
        return try await employment.importInvoices(
            ByteSource(bytes: Array(text.utf8), name: name), fileName: name, as: officer)
    }

    /// What the trail says of a kind of record: act and reason.
    func trail(_ kind: String) async throws -> [String] {
        try await store.store.read { transaction in
            try transaction.query("SELECT act, reason FROM trail WHERE kind = \(kind) ORDER BY id") {
                [$0.text(0), $0.optionalText(1)].compactMap(\.self).joined(separator: ": ")
            }
        }
    }
}

extension EmploymentEvidence {
    static let link = EmploymentEvidence(title: "Certificate", link: "https://example.org/certificate")
}

extension Day {
    /// A day that a test is sure of.
    static func on(_ text: String) -> Day { Day(text) ?? Day(daysSince1970: 0) }
}

/// Whether the door is open: anything but `.forbidden` is.
func isLetIn(_ body: () async throws -> Void) async -> Bool {
    do {
        try await body()
        return true
    } catch let error as AccessError {
        return error.code != .forbidden
    } catch {
        return true
    }
}
