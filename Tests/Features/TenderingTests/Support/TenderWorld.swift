import Access
import Foundation
import InputFiles
import NameMatching
import Screening
import Storage
import Suppliers
import TestSupport

@testable import Tendering

/// A made-up force with a tender gate of its own, or beside another in the same store.
final class TenderWorld: Sendable {
    let base: TestStore
    let organisation: ID<Organisation>
    let suppliers: Suppliers
    let screening: Screening
    let tendering: Tendering
    private let people: [Role: Principal]

    /// - Parameter number: what every draw gives.
    init(beside other: TenderWorld? = nil, drawing number: Int = 500_000) async throws {
        if let other {
            base = other.base
        } else {
            base = try await TestStore(Suppliers.migrations + Screening.migrations + Tendering.migrations)
        }
        let matcher = NameMatcher { $0.applyingTransform(.toLatin, reverse: false) ?? $0 }
        suppliers = Suppliers(store: base.store, clock: base.clock, trail: base.trail, matcher: matcher)
        screening = Screening(
            store: base.store, clock: base.clock, trail: base.trail, suppliers: suppliers, matcher: matcher)
        tendering = Tendering(
            store: base.store, clock: base.clock, trail: base.trail, suppliers: suppliers, screening: screening,
            matcher: matcher, draw: { number })
        var people: [Role: Principal] = [:]
        let first = try await base.principal([.procurementOfficer])
        organisation = first.organisation
        people[.procurementOfficer] = first
        for role in Role.allCases where role != .procurementOfficer {
            people[role] = try await base.principal([role], in: first.organisation)
        }
        people[.modernSlaveryLead]?.purpose = "workingOnIt"
        self.people = people
    }

    func principal(_ role: Role) -> Principal {
        people[role] ?? Principal(person: nil, organisation: organisation, roles: [role], node: "test")
    }

    var officer: Principal { principal(.procurementOfficer) }
    var lead: Principal { principal(.procurementLead) }
    var slaveryLead: Principal { principal(.modernSlaveryLead) }

    /// A supplier on the register.
    func supplier(_ name: String) async throws -> ID<Supplier> {
        let path = base.folder.appendingPathComponent("\(organisation)-suppliers.csv")
        try "Name,Company number\n\(name),01234567\n".write(to: path, atomically: true, encoding: .utf8)
        _ = try await suppliers.importSuppliers(path.path, options: ImportOptions(), as: officer)
        guard let found = try await suppliers.suppliers(SupplierQuery(), as: officer).items.first else {
            throw TenderingError(.notFound)
        }
        return found.id
    }

    func count(_ sql: SQL) async throws -> Int { try await base.store.read { try $0.count(sql) } }

    func list(_ consequence: ListConsequence, _ rows: String...) async throws {
        let path = base.folder.appendingPathComponent("\(consequence.rawValue).csv")
        try (["id,schema,name"] + rows).joined(separator: "\n").write(to: path, atomically: true, encoding: .utf8)
        _ = try await screening.importList(
            path.path, name: consequence.rawValue, consequence: consequence, as: lead)
    }

    static let cleaning = ProcurementFacts(
        title: "Cleaning of stations", need: "Night cleaning by agency staff, with sub-contractors", cpv: ["90910000"],
        deliveryCountries: ["gb"], value: Money(minorUnits: 50_000_000, currency: "GBP"), route: .open)
    /// Of a tier below high.
    static let software = ProcurementFacts(title: "Licences for software", cpv: ["48000000"], route: .open)

    /// A procurement with one bidder, whose bidders are looked at.
    func evaluating(
        _ facts: ProcurementFacts = TenderWorld.software, named name: String = "Brynteg Glanhau Cyf"
    ) async throws -> (procurement: ID<Procurement>, bidder: ID<Bidder>) {
        let procurement = try await tendering.open(facts, as: officer)
        let bidder = try await tendering.addBidder(
            PartyDraft(relation: .bidder, name: name, nature: .organisation), to: procurement, as: officer)
        try await tendering.beginEvaluation(of: procurement, as: officer)
        return (procurement, bidder)
    }

    /// Puts a mandatory finding about the bidder on file, and that it was heard.
    func findAndHear(_ bidder: ID<Bidder>) async throws {
        let party = try await tendering.file(of: bidder, as: officer).file.parties[0].id
        let day = Day(base.clock.now())
        try await tendering.record(
            .ground(
                GroundFinding(
                    party: party, ground: .slavery, applies: .yes, eventOn: day.adding(days: -100), continuing: .yes,
                    evidence: "Conviction in the register")), on: bidder, as: officer)
        try await tendering.record(
            .representations(Representations(state: .heard, on: day, until: nil, text: "They deny it")), on: bidder,
            as: officer)
    }
}

func code(_ body: () async throws -> Void) async -> TenderingError.Code? {
    do {
        try await body()
        return nil
    } catch let error as TenderingError { return error.code } catch { return nil }
}
