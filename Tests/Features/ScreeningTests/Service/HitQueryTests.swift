import Screening
import Storage
import Suppliers
import Testing

@Suite struct HitQueryTests {
    /// Three suppliers on two lists, with different spends.
    private func force() async throws -> (force: Force, first: ID<Watchlist>, second: ID<Watchlist>) {
        let force = try await Force()
        try await force.supplier("Brynteg Gloves Limited", pounds: 50_000)
        try await force.supplier("Cwmni Glanhau Tŷ Mawr Cyfyngedig", pounds: 2_000_000)
        try await force.supplier("Otterhampton Ropeworks")
        let first = try await force.list(named: "First", ["1,Brynteg Gloves Limited", "2,Otterhampton Ropeworks"])
        let second = try await force.list(
            named: "Second", ["1,Cwmni Glanhau Ty Mawr Cyfyngedig"], consequence: .stopAndReport)
        _ = try await force.screening.check(as: force.officer)
        return (force, try #require(first.list), try #require(second.list))
    }

    private func names(_ force: Force, _ change: (inout HitQuery) -> Void) async throws -> [String] {
        var query = HitQuery()
        change(&query)
        return try await force.screening.hits(query, as: force.officer).items.map { String($0.supplierName.prefix(7)) }
    }

    @Test func orders() async throws {
        let (force, _, _) = try await force()
        #expect(try await names(force) { $0.order = .due } == ["Cwmni G", "Brynteg", "Otterha"])
        #expect(try await names(force) { $0.order = .spend } == ["Cwmni G", "Brynteg", "Otterha"])
        #expect(try await names(force) { $0.order = .supplier } == ["Brynteg", "Cwmni G", "Otterha"])
        #expect(try await names(force) { $0.order = .score }.last == "Cwmni G")
    }

    @Test func filters() async throws {
        let (force, first, second) = try await force()
        #expect(try await names(force) { $0.list = first }.sorted() == ["Brynteg", "Otterha"])
        #expect(try await names(force) { $0.list = second } == ["Cwmni G"])
        #expect(try await names(force) { $0.states = [] }.isEmpty)
        #expect(try await names(force) { $0.states = nil }.count == 3)
        #expect(try await names(force) { $0.states = [.same, .notTheSame] }.isEmpty)
    }

    @Test func wordsOfEitherSideWhateverTheAccents() async throws {
        let (force, _, _) = try await force()
        #expect(try await names(force) { $0.words = "ty mawr" } == ["Cwmni G"])
        #expect(try await names(force) { $0.words = "TŶ GLAN" } == ["Cwmni G"])
        #expect(try await names(force) { $0.words = "rope otter" } == ["Otterha"])
        #expect(try await names(force) { $0.words = "rope glove" }.isEmpty)
        #expect(try await names(force) { $0.words = "'; DROP TABLE hit; --" }.isEmpty)
        #expect(try await names(force) { $0.words = "_" }.count == 3)
    }

    @Test func pages() async throws {
        let (force, _, _) = try await force()
        var query = HitQuery()
        query.order = .supplier
        query.page = PageRequest(number: 2, size: 2)
        let page = try await force.screening.hits(query, as: force.officer)
        #expect(page.total == 3 && page.count == 2 && page.items.map(\.supplierName) == ["Otterhampton Ropeworks"])
    }

    @Test func theHitsOfOneSupplierWithClosedOnes() async throws {
        let (force, first, _) = try await force()
        try await force.screening.removeList(first, reason: "No longer published", as: force.lead)
        let hit = try #require(try await force.allHits().first { $0.supplierName.hasPrefix("Brynteg") })
        let hits = try await force.screening.hits(of: hit.supplier, as: force.officer)
        #expect(hits.map(\.state) == [.closed] && hits.map(\.id) == [hit.id])
    }
}
