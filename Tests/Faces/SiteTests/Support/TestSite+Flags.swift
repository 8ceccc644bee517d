import Access
import Foundation
import ProcurementFlags
import Storage
import Suppliers
import TestSupport

@testable import Site

extension TestSite {
    /// Loads three contracts without competition for one supplier and computes flags.
    /// - Returns: the flag on the supplier.
    @discardableResult
    func repeatedAwards() async throws -> ID<ProcurementFlag> {
        let notices = (1...3).map { month in
            """
            {"ocid": "ocds-direct-\(month)", "id": "1", "date": "2025-0\(month)-01T10:00:00Z", "tag": ["award"], \
            "buyer": {"name": "Heddlu Prawf"}, "parties": [{"id": "s", "name": "Ystrad Cleaning Ltd"}], \
            "tender": {"title": "Cells \(month)", "procurementMethod": "direct"}, "awards": [{"id": "a", \
            "status": "active", "date": "2025-0\(month)-01T00:00:00Z", "suppliers": [{"id": "s", \
            "name": "Ystrad Cleaning Ltd"}]}]}
            """
        }
        let path = try file("direct.jsonl", notices.joined(separator: "\n"))
        let officer = try await person(.procurementOfficer)
        _ = try await suppliers.importContracts([path], as: officer)
        let flags = ProcurementFlags(store: store.store, clock: store.clock, trail: store.trail, suppliers: suppliers)
        try await flags.review(as: officer)
        let found = try await flags.flags(FlagQuery(indicator: "U03", kind: "supplier"), as: officer)
        guard let flag = found.items.first else { throw ProcurementFlagsError(.notFound) }
        return flag.id
    }
}
