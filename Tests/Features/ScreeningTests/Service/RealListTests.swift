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
    /// Lists, and the records their files have (header lines aside), each of which must be an entry.
    private static let lists = [
        (name: "OFAC", path: "lists/ofac-sdn", records: 7_379),
        (name: "UN", path: "lists/un-consolidated.xml", records: 1_003),
        (name: "EU", path: "lists/eu-journal", records: 8_017),
        (name: "CBP", path: "lists/cbp-forced-labour.csv", records: 80),
    ]

    @Test func listsLoadCompletelyAndTheSuppliersOfRealNoticesAreCheckedAgainstThem() async throws {
        let force = try await Force()
        for list in Self.lists { try await load(list.name, list.path, records: list.records, force) }
        let names = try supplierNames(of: try #require(SharedData.path("procurement/contracts-finder.jsonl")))
        #expect(names.count > 100)
        for name in names { try await force.supplier(name) }
        let report = try await force.screening.check(as: force.officer)
        #expect(report.suppliers == names.count)
        // Regions and goods are not compared, all else is.
        #expect(report.entries > 16_000 && report.entries < Self.lists.reduce(0) { $0 + $1.records })
        // British public suppliers are hardly on sanctions lists: what is found are few questions.
        #expect(report.newHits < names.count)
        let again = try await force.screening.check(as: force.officer)
        #expect(again.newHits == 0 && again.closed == 0 && again.unchanged == report.newHits)
    }

    private func load(_ name: String, _ path: String, records: Int, _ force: Force) async throws {
        let path = try #require(SharedData.path(path))
        func load() async throws -> ListImportReport {
            try await force.screening.importList(
                path, name: name, consequence: .ask, options: ImportOptions(skipsBad: true), as: force.lead)
        }
        let report = try await load()
        #expect(report.entries == records && report.added == records && !report.refused, "\(name)")
        let list = try #require(report.list)
        #expect(try await force.screening.entries(of: list, as: force.officer).total == records, "\(name)")
        #expect(try await force.screening.list(list, as: force.officer).schemas.values.reduce(0, +) == records)
        if records < 2_000 { #expect(try await load().isSame, "\(name)") }
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
