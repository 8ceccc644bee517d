import InputFiles
import Storage
import SupplyChains
import TestSupport
import Testing

/// Sub-contracts out of releases shaped as the standard and its extensions have them, with made-up parties.
@Suite struct NoticeTests {
    /// As the profile for eForms gives sub-contracts of an award and of a bid.
    private static let forms = """
        {"version": "1.1", "extensions": ["https://example.org/ocds_subcontracting_extension/extension.json"],
         "releases": [
          {"ocid": "ocds-fft-1", "id": "1", "tag": ["award"], "initiationType": "tender",
           "parties": [
             {"id": "ORG-1", "name": "Heddlu Gwynfryn", "roles": ["buyer"]},
             {"id": "ORG-2", "name": "Glanhau Menai Cyf", "roles": ["supplier", "tenderer"],
              "identifier": {"scheme": "GB-COH", "id": "01234567"}, "address": {"country": "GB"}},
             {"id": "ORG-3", "name": "Staff Nos Ltd", "roles": ["subcontractor"], "address": {"country": "GB"}}],
           "tender": {"id": "t", "title": "Cleaning of police buildings"},
           "awards": [{"id": "a", "suppliers": [{"id": "ORG-2", "name": "Glanhau Menai Cyf"}], "hasSubcontracting": true,
             "subcontracting": {"competitive": true, "value": {"amount": 20000, "currency": "GBP"},
               "subcontracts": [{"id": "1", "subcontractor": {"id": "ORG-3", "name": "Staff Nos Ltd"},
                                 "mainContractors": [{"id": "ORG-2"}], "percentage": 0.4}]}}],
           "contracts": [{"id": "c", "awardID": "a", "hasSubcontracting": true}]}
        ]}
        """

    @Test func subcontractsOfAnAwardAreReadWithTheirShare() async throws {
        let buyer = try await Buyer()
        let report = try await buyer.load(Self.forms)
        #expect(!report.refused && report.problemCount == 0 && report.businessesAdded == 2 && report.unnamed == 0)
        let rows = try await buyer.chains.export(BusinessQuery(), as: buyer.officer)
        let below = try #require(rows.first { $0.supplier.name == "Staff Nos Ltd" })
        #expect(below.buyerName == "Glanhau Menai Cyf" && below.share == 400)
        #expect(below.product == "Cleaning of police buildings" && below.supplier.country == "GB")
        #expect(!rows.contains { $0.supplier.name == "Heddlu Gwynfryn" })
    }

    @Test func partiesWithTheRoleStandBelowTheOneSupplier() async throws {
        let buyer = try await Buyer()
        let report = try await buyer.load(
            """
            {"records": [{"ocid": "ocds-h6vhtk-2", "compiledRelease":
              {"ocid": "ocds-h6vhtk-2", "tender": {"title": "Gloves"},
               "parties": [{"id": "GB-COH-1", "name": "Menig Cyf", "roles": ["supplier"]},
                           {"id": "GB-COH-2", "name": "Rwber Cyf", "roles": ["subContractor"]},
                           {"id": "GB-COH-3", "name": "Papur Cyf", "roles": ["tenderer"]}],
               "awards": [{"id": "1", "suppliers": [{"id": "GB-COH-1"}], "hasSubcontracting": true}]}}]}
            """)
        #expect(!report.refused && report.unnamed == 0)
        let all = try await buyer.all()
        #expect(Set(all.compactMap(\.name)) == ["Menig Cyf", "Rwber Cyf"])
        #expect(all.first { $0.name == "Rwber Cyf" }?.tier == 2)
    }

    @Test func whoIsNotNamedIsCountedAndWhoIsNotThereIsToldWithItsLine() async throws {
        let buyer = try await Buyer()
        let report = try await buyer.load(
            """
            {"releases": [
              {"ocid": "ocds-1", "tender": {"title": "Vans"}, "awards": [{"id": "1", "hasSubcontracting": true}]},
              {"ocid": "ocds-2", "tender": {"title": "Cells"},
               "parties": [{"id": "A", "name": "Adeiladwyr Cyf"}],
               "awards": [{"id": "1", "suppliers": [{"id": "A"}],
                 "subcontracting": {"subcontracts": [{"subcontractor": {"id": "NOBODY"}, "mainContractors": [{"id": "A"}]}]}}]}
            ]}
            """)
        #expect(!report.refused && report.unnamed == 2)
        let problem = try #require(report.problems.first)
        #expect(report.problemCount == 1 && problem.code == .danglingReference && problem.severity == .warning)
        #expect(problem.line == 3 && problem.file == "table.csv" && problem.found == "NOBODY")
        #expect(problem.record == "ocds-2")
    }

    @Test func severalSuppliersLeaveNobodyToStandBelow() async throws {
        let buyer = try await Buyer()
        let report = try await buyer.load(
            """
            [{"ocid": "ocds-3", "tender": {"title": "Boots"},
              "parties": [{"id": "A", "name": "Un Cyf"}, {"id": "B", "name": "Dau Cyf"},
                          {"id": "C", "name": "Tri Cyf", "roles": ["subcontractor"]}],
              "awards": [{"id": "1", "suppliers": [{"id": "A"}, {"id": "B"}], "hasSubcontracting": true}]}]
            """)
        #expect(!report.refused && report.businessesAdded == 0 && report.unnamed == 1)
    }

    @Test func aFileThatIsCutShortIsRefusedWithItsPlace() async throws {
        let buyer = try await Buyer()
        let report = try await buyer.load(String(Self.forms.prefix(900)))
        #expect(report.refused && report.problemCount > 0 && report.problems[0].line != nil)
        #expect(try await buyer.all().isEmpty)
    }
}
