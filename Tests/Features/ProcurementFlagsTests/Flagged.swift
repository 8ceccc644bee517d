import Access
import Foundation
import NameMatching
import Storage
import Suppliers
import TestSupport

@testable import ProcurementFlags

/// A register of one test's own in which contracts raise flags.
struct Flagged {
    let test: TestStore
    let suppliers: Suppliers
    let flags: ProcurementFlags
    let officer: Principal
    let known = KnownForTests()

    init() async throws {
        test = try await TestStore(Suppliers.migrations + ProcurementFlags.migrations)
        suppliers = Suppliers(
            store: test.store, clock: test.clock, trail: test.trail,
            matcher: NameMatcher(transliterate: { $0.applyingTransform(.toLatin, reverse: false) ?? $0 }))
        flags = ProcurementFlags(
            store: test.store, clock: test.clock, trail: test.trail, suppliers: suppliers, licences: known)
        officer = try await test.principal([.procurementOfficer])
    }

    /// Imports made-up notices of awards without competition to one supplier, one a month.
    func award(_ months: ClosedRange<Int>, to supplier: String = "Brynteg Cleaning Ltd") async throws {
        let lines = months.map { month in
            let day = month < 10 ? "2025-0\(month)-01" : "2025-\(month)-01"
            return """
                {"ocid": "ocds-made-\(supplier.count)-\(month)", "id": "1", "date": "\(day)T10:00:00Z", "tag": ["award"], \
                "buyer": {"id": "b", "name": "Heddlu Prawf"}, "parties": [{"id": "s", "name": "\(supplier)"}], \
                "tender": {"title": "Cleaning \(month)", "procurementMethod": "direct", \
                "classification": {"scheme": "CPV", "id": "79110000"}}, "awards": [{"id": "a", "status": "active", \
                "date": "\(day)T00:00:00Z", "value": {"amount": 90000, "currency": "GBP"}, \
                "suppliers": [{"id": "s", "name": "\(supplier)"}]}]}
                """
        }
        _ = try await suppliers.importContracts([try file("\(UUID().uuidString).jsonl", lines)], as: officer)
    }

    /// Writes a file beside the store and gives its path.
    func file(_ name: String, _ lines: [String]) throws -> String {
        let path = test.folder.appendingPathComponent(name)
        try lines.joined(separator: "\n").write(to: path, atomically: true, encoding: .utf8)
        return path.path
    }

    func open(_ indicator: String) async throws -> [ProcurementFlag] {
        try await flags.flags(FlagQuery(indicator: indicator), as: officer).items
    }

    func open() async throws -> [ProcurementFlag] {
        try await flags.flags(FlagQuery(), as: officer).items
    }

    /// The flag for repeated awards on the supplier.
    func repeated() async throws -> ProcurementFlag? {
        try await flags.flags(FlagQuery(state: nil, indicator: "U03", kind: "supplier"), as: officer).items.first
    }
}
