import InputFiles
import Storage
import SupplyChains
import TestSupport
import Testing

/// A business's own table of its suppliers and sites.
@Suite struct OwnImportTests {
    private static let header = "supplier,site,country,category,company_number,product,share,name_shown\n"

    private func load(_ text: String, _ buyer: Buyer, as me: Respondent) async throws -> ChainImportReport {
        try await buyer.chains.load(path: try buyer.file(text), name: "own.csv", as: me)
    }

    @Test func suppliersAndSitesAreNamedOnceAndHiddenUnlessShown() async throws {
        let buyer = try await Buyer()
        let me = try await buyer.respondent("Dillad Gwynfryn Cyf")
        let table =
            Self.header + "Caravel Mills,,TM,19212000,,Cloth,12.5,\nEdau Cyf,,Wales,,01,Thread,,yes\n"
            + ",Iard 4,GB,,,Sewing,,ie\n"
        let report = try await load(table, buyer, as: me)
        #expect(!report.refused && report.businessesAdded == 2 && report.sitesAdded == 1 && report.rows == 3)
        let own = try await buyer.chains.ownRecord(as: me)
        #expect(Set(own.suppliers.map(\.name)) == ["Caravel Mills", "Edau Cyf"])
        #expect(own.suppliers.first { $0.name == "Caravel Mills" }?.share == 125)
        #expect(own.sites.map(\.name) == ["Iard 4"] && own.knowledge == .named)
        let seen = try await buyer.all().filter { $0.tier == 2 }
        #expect(seen.compactMap(\.name) == ["Edau Cyf"] && seen.contains { $0.name == nil && $0.country == "TM" })
        let again = try await load(table, buyer, as: me)
        #expect(again.businessesAdded == 0 && again.sitesAdded == 0 && again.unchanged == 3)
        #expect(try await buyer.chains.ownRecord(as: me).suppliers.count == 2)
    }

    @Test func faultsTellLineAndColumnAndNothingIsKept() async throws {
        let buyer = try await Buyer()
        let me = try await buyer.respondent("Dillad Gwynfryn Cyf")
        let report = try await load(
            Self.header + "Caravel Mills,,Atlantis,,,Cloth,,\nEdau Cyf,,,,,Edau Cyf thread,,no\nA,B,GB,,,Cloth,,\n"
                + ",Iard 4,,,,Sewing,,maybe\n", buyer, as: me)
        #expect(report.refused && report.problems.allSatisfy { $0.file == "own.csv" })
        #expect(report.problems.map(\.line) == [2, 3, 4, 5])
        #expect(report.problems.map(\.code) == [.unknownValue, .unexpectedShape, .missingName, .unknownValue])
        #expect(report.problems[0].column == 16 && report.problems[0].found == "Atlantis")
        let site = try await load(Self.header + ",Iard 4,,,,Sewing,,\n", buyer, as: me)
        #expect(site.problems.map(\.code) == [.missingValue])
        #expect(try await buyer.chains.ownRecord(as: me).suppliers.isEmpty)
        #expect(try await load("a,b\n1,2\n", buyer, as: me).problems.map(\.code) == [.missingColumn, .missingColumn])
        #expect(try await load("", buyer, as: me).problems.map(\.code) == [.empty])
    }

    @Test func eachBusinessNamesItsOwnAlone() async throws {
        let buyer = try await Buyer()
        let (one, other) = (
            try await buyer.respondent("Dillad Gwynfryn Cyf"), try await buyer.respondent("Siop Arfau Cyf")
        )
        _ = try await load(Self.header + "Caravel Mills,,TM,,,Cloth,,no\n", buyer, as: one)
        #expect(try await buyer.chains.ownRecord(as: other).suppliers.isEmpty)
        var gone = one
        gone.invitation = ID(stored: "019a0000-0000-7000-8000-000000000000")
        await expectRefusal(.notFound) { _ = try await load(Self.header + "X,,TM,,,Cloth,,no\n", buyer, as: gone) }
    }

    @Test func whoeverAnswersPutsTheAddressRight() async throws {
        let buyer = try await Buyer()
        let me = try await buyer.respondent("Dillad Gwynfryn Cyf")
        #expect(try await buyer.chains.ownAddress(as: me) == nil)
        try await buyer.chains.setOwnAddress("Owner@dillad.example", as: me)
        #expect(try await buyer.chains.ownAddress(as: me) == "owner@dillad.example")
        await expectRefusal(.badAddress) { try await buyer.chains.setOwnAddress("nobody", as: me) }
        let detail = try await buyer.chains.business(me.business, as: buyer.officer)
        #expect(detail.history.first?.kind == .addressChanged)
        #expect(!String(reflecting: detail).contains("owner@dillad.example"))
    }
}
