import Access
import Foundation
import InputFiles
import Screening
import Storage
import Suppliers
import TestSupport
import Testing

/// The published lists and notices, where they lie beside the checkout.
@Suite(.enabled(if: SharedData.present, "the shared data is not beside the checkout"))
struct RealListTests {
    /// Rows of the files that must each be an entry: data rows but for the header.
    @Test(arguments: [
        ("OFAC", "lists/ofac-sdn", 7_379), ("UN", "lists/un-consolidated.xml", 1_003),
        ("EU", "lists/eu-journal", 8_017),
        ("CBP", "lists/cbp-forced-labour.csv", 80),
    ])
    func listsLoadCompletely(name: String, path: String, rows: Int) async throws {
        let force = try await Force()
        let report = try await force.screening.importList(
            try #require(SharedData.path(path)), name: name, consequence: .ask, options: ImportOptions(skipsBad: true),
            as: force.lead)
        #expect(report.entries == rows && report.added == rows && !report.refused)
        let list = try #require(report.list)
        #expect(try await force.screening.entries(of: list, as: force.officer).total == rows)
        #expect(try await force.screening.list(list, as: force.officer).schemas.values.reduce(0, +) == rows)
        let again = try await force.screening.importList(
            try #require(SharedData.path(path)), name: name, consequence: .ask, options: ImportOptions(skipsBad: true),
            as: force.lead)
        #expect(again.isSame)
    }

    @Test func theSuppliersOfRealNoticesAreCheckedAgainstAllOfThem() async throws {
        let force = try await Force()
        for (name, path) in [
            ("OFAC", "lists/ofac-sdn"), ("UN", "lists/un-consolidated.xml"), ("EU", "lists/eu-journal"),
            ("CBP", "lists/cbp-forced-labour.csv"),
        ] {
            _ = try await force.screening.importList(
                try #require(SharedData.path(path)), name: name, consequence: .ask,
                options: ImportOptions(skipsBad: true), as: force.lead)
        }
        let names = try supplierNames(of: try #require(SharedData.path("procurement/contracts-finder.jsonl")))
        #expect(names.count > 100)
        for name in names { try await force.supplier(name) }
        let report = try await force.screening.check(as: force.officer)
        #expect(report.suppliers == names.count)
        // Regions and goods are not compared, all else is.
        #expect(report.entries > 16_000 && report.entries < 7_379 + 1_003 + 8_017 + 80)
        // British public suppliers are hardly on sanctions lists: what is found are few questions.
        #expect(report.newHits < names.count)
        let again = try await force.screening.check(as: force.officer)
        #expect(again.newHits == 0 && again.closed == 0 && again.unchanged == report.newHits)
    }

    /// Names of the parties of awards.
    private func supplierNames(of path: String) throws -> [String] {
        var names: Set<String> = []
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let release = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            for award in release?["awards"] as? [[String: Any]] ?? [] {
                for supplier in award["suppliers"] as? [[String: Any]] ?? [] {
                    if let name = supplier["name"] as? String, !name.isEmpty { names.insert(name) }
                }
            }
        }
        return names.sorted()
    }
}
