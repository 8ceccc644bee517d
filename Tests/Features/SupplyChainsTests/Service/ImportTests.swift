import InputFiles
import Storage
import SupplyChains
import TestSupport
import Testing

@Suite struct ImportTests {
    private static let header = "buyer_id,buyer,supplier_id,supplier,country,category,company_number,product,share\n"

    @Test func aTableIsLoadedOnce() async throws {
        let buyer = try await Buyer()
        let table =
            Self.header + ",,,Dillad Gwynfryn Cyf,Wales,35811200,01234567,Uniforms,100\n"
            + ",Dillad Gwynfryn Cyf,,Caravel Mills,TM,,,Cloth,12.5\n"
        let report = try await buyer.load(table)
        #expect(!report.refused && report.businessesAdded == 2 && report.linksAdded == 2)
        let all = try await buyer.all()
        #expect(Set(all.map(\.tier)) == [1, 2] && all.contains { $0.country == "TM" && $0.name == "Caravel Mills" })
        let again = try await buyer.load(table)
        #expect(again.businessesAdded == 0 && again.linksAdded == 0 && again.unchanged == 2)
    }

    @Test func faultsTellLineAndColumnAndNothingIsKept() async throws {
        let buyer = try await Buyer()
        let report = try await buyer.load(
            Self.header + ",,,Dillad,gb,,,Uniforms,\n,,,Caravel,Atlantis,,,Cloth,120\n,Nobody,,,gb,,,,\n")
        #expect(report.refused && report.problems.allSatisfy { $0.file == "table.csv" })
        #expect(report.problems.map(\.line) == [3, 3, 4, 4])
        #expect(report.problems.contains { $0.line == 3 && $0.column == 12 && $0.found == "Atlantis" })
        #expect(try await buyer.all().isEmpty)
        let dangling = try await buyer.load(Self.header + ",Nobody,,Caravel,gb,,,Cloth,\n")
        #expect(dangling.refused && dangling.problems.first?.code == .danglingReference)
        #expect(dangling.problems.first?.column == 2)
        #expect(try await buyer.load("a,b\n1,2\n").problems.map(\.code) == [.missingColumn, .missingColumn])
        #expect(try await buyer.load("").problems.map(\.code) == [.empty])
    }

    @Test func identifiersOfHiddenBusinessesTellNothing() async throws {
        let buyer = try await Buyer()
        let one = try await buyer.respondent("Dillad Gwynfryn Cyf")
        let hidden = try await buyer.below(one, buyer.naming("Caravel Mills", hidden: true))
        let known = try await buyer.load(
            Self.header + "\(one.business),,\(hidden.business),,,,,Cotton cloth,40\n")
        #expect(!known.refused && known.unchanged == 1)
        let more = try await buyer.load(Self.header + ",,\(hidden.business),,,,,Cotton cloth,40\n")
        #expect(more.refused && more.problems.first?.code == .danglingReference)
        let named = try await buyer.load(Self.header + ",Caravel Mills,,Gin,gb,,,Cotton,\n")
        #expect(named.refused)
        #expect(!String(describing: [known, more]).contains("Caravel"))
    }

    @Test func subcontractorsOfNoticesAreRead() async throws {
        let buyer = try await Buyer()
        let report = try await buyer.load(Self.notices)
        #expect(!report.refused && report.unnamed == 1)
        let all = try await buyer.all()
        #expect(
            Set(all.compactMap(\.name)) == ["Adeiladwyr Eryri Cyf", "Trydan Menai Cyf", "Plymwyr Lleyn", "Toeau Mona"])
        #expect(all.count { $0.tier == 1 } == 1 && all.count { $0.tier == 2 } == 3)
        let rows = try await buyer.chains.export(BusinessQuery(), as: buyer.officer)
        #expect(
            rows.contains { $0.supplier.name == "Trydan Menai Cyf" && $0.share == 250 && $0.product == "New cells" })
        #expect(try await buyer.load(Self.notices).linksAdded == 0)
    }

    @Test func brokenFilesAreRefusedWithoutHarm() async throws {
        let buyer = try await Buyer()
        var mutation = Mutation(seed: 9)
        let table = Self.header + ",,,Dillad,gb,,,Uniforms,50\n,Dillad,,\"Caravel, Mills\",TM,,,Cloth,12.5\n"
        for number in 0..<120 {
            let bytes = mutation.broken(Array((number % 2 == 0 ? table : Self.notices).utf8))
            let text = String(decoding: bytes, as: UTF8.self)
            let before = try await buyer.all().count
            let report = try await buyer.load(text)
            if report.refused {
                #expect(report.problemCount > 0 && report.businessesAdded == 0)
                #expect(try await buyer.all().count == before)
            }
        }
    }

    private static let notices = """
        {"releases": [
          {"ocid": "ocds-1", "tender": {"title": "New cells"},
           "parties": [{"id": "A", "name": "Adeiladwyr Eryri Cyf", "identifier": {"scheme": "GB-COH", "id": "01"},
                        "address": {"countryName": "United Kingdom"}},
                       {"id": "B", "name": "Trydan Menai Cyf", "roles": ["subContractor"]},
                       {"id": "C", "name": "Plymwyr Lleyn", "roles": ["subcontractor"]}],
           "awards": [{"id": "1", "suppliers": [{"id": "A", "name": "Adeiladwyr Eryri Cyf"}], "hasSubcontracting": true,
                       "subcontracting": {"subcontracts": [{"subcontractor": {"id": "B"}, "mainContractors": [{"id": "A"}],
                                                            "percentage": 0.25}]}}],
           "contracts": [{"id": "1", "awardID": "1", "subContractors": [{"id": "C"}, {"name": "Toeau Mona"}, 7, {"name": 9}]}]},
          {"ocid": "ocds-2", "tender": {"title": "Vans"}, "awards": [{"id": "1", "hasSubcontracting": true}]},
          {"ocid": "ocds-3", "awards": "none", "parties": {"id": 1}}
        ]}
        """
}
