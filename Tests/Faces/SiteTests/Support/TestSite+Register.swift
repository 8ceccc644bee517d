import Access
import Foundation
import Screening
import Storage
import Suppliers
import TestSupport

/// Things to look at on the pages.
extension TestSite {
    /// The person of a role, as a session would give them.
    func person(_ role: Role) async throws -> Principal {
        let people = try await store.accounts.people(
            as: Principal(person: nil, organisation: organisation.id, roles: [.administrator], node: "test"))
        let person = people.first { $0.roles.contains(role) }
        var principal = Principal(person: person?.id, organisation: organisation.id, roles: [role], node: "test")
        if role == .modernSlaveryLead { principal.purpose = "workingOnIt" }
        return principal
    }

    /// Puts a file where the services can read it.
    func file(_ name: String, _ text: String) throws -> String {
        let url = folder.appendingPathComponent(name)
        try text.write(to: url, atomically: true, encoding: .utf8)
        return url.path
    }

    /// Loads suppliers from rows of a table.
    func loadSuppliers(_ rows: String...) async throws {
        let path = try file(
            "suppliers.csv", (["Name,Company number,Postcode,Annual spend"] + rows).joined(separator: "\n"))
        _ = try await suppliers.importSuppliers(path, as: person(.procurementLead))
    }

    /// Loads a list from rows of a table.
    @discardableResult
    func loadList(
        _ name: String = "Orders", consequence: ListConsequence = .ask, _ rows: String...
    ) async throws -> ID<Watchlist> {
        let path = try file("\(name).csv", (["id,name,address,reason"] + rows).joined(separator: "\n"))
        let report = try await screening.importList(
            path, name: name, consequence: consequence, as: person(.procurementLead))
        guard let id = report.list else { throw ScreeningError(.notFound) }
        return id
    }

    /// Compares every supplier with every list.
    /// - Returns: the hits, the most alike first.
    @discardableResult
    func check() async throws -> [HitSummary] {
        let officer = try await person(.procurementOfficer)
        _ = try await screening.check(as: officer)
        var query = HitQuery()
        query.order = .score
        return try await screening.hits(query, as: officer).items
    }

    /// One supplier and one entry that are alike.
    func oneHit(consequence: ListConsequence = .ask) async throws -> ID<Hit> {
        try await loadSuppliers("Brynteg Gloves Ltd,,LL94 9ZY,61200")
        try await loadList(
            "Orders", consequence: consequence, "O-1,Brynteg Glove Limited,Unit 4 LL94 9ZY,Papers withheld")
        guard let hit = try await check().first else { throw ScreeningError(.notFound) }
        return hit.id
    }
}
