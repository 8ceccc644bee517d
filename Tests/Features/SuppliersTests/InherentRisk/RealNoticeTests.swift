import Foundation
import TestSupport
import Testing

@testable import Suppliers

@Suite("Real notices, where the shared data is present", .enabled(if: SharedData.present, "no shared data"))
struct RealNoticeTests {
    struct Notice: Decodable {
        struct Classification: Decodable { let id: String? }
        struct Item: Decodable { let additionalClassifications: [Classification]? }
        struct Tender: Decodable {
            let title: String?
            let description: String?
            let classification: Classification?
            let items: [Item]?
            let procurementMethod: String?
        }
        let ocid: String
        let tender: Tender

        var question: RiskQuestion {
            let more = (tender.items ?? []).flatMap { $0.additionalClassifications ?? [] }
            return RiskQuestion(
                cpv: ([tender.classification].compactMap(\.self) + more).compactMap(\.id), supplierCountries: ["gb"],
                deliveryCountries: ["gb"], method: tender.procurementMethod,
                text: [tender.title ?? "", tender.description ?? ""])
        }
    }

    func notices() throws -> [Notice] {
        try ["procurement/sell2wales.jsonl", "procurement/contracts-finder.jsonl"].flatMap { file in
            let path = try #require(SharedData.path(file))
            return try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n"))
                .map { try JSONDecoder().decode(Notice.self, from: Data($0)) }
        }
    }

    @Test("Every notice has a tier, and none with a code is unknown for want of one")
    func all() throws {
        let assessments = try notices().map { ($0, InherentRisk.assess($0.question)) }
        #expect(assessments.count == 289)
        for tier in [RiskTier.high, .medium, .low] {
            #expect(assessments.contains { $0.1.tier == tier })
        }
        for (notice, assessment) in assessments where assessment.tier == .unknown {
            #expect(assessment[.industry].reasons[0].key != .nothingSaidAboutWhatIsBought, "\(notice.ocid)")
        }
    }

    @Test(
        "Known notices",
        arguments: [
            ("ocds-kuma6s-147685", RiskTier.high, Sector.cleaning),
            ("ocds-kuma6s-148399", .high, .cleaning),
        ])
    func known(ocid: String, tier: RiskTier, sector: Sector) throws {
        let notice = try #require(try notices().first { $0.ocid == ocid })
        #expect(InherentRisk.assess(notice.question).tier == tier)
        #expect(Sector.sector(cpv: notice.question.cpv, category: nil) == sector)
    }

    @Test("Every prefix of our tables stands in the vocabulary")
    func prefixes() throws {
        let path = try #require(SharedData.path("procurement/cpv-2008.csv"))
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline)
        let codes = Set(lines.dropFirst().map { $0.prefix(8) })
        let tables = [
            HighRiskIndustry.codes.allPrefixes, LabourIntensiveService.codes.allPrefixes,
            LicensedLabourSector.codes.allPrefixes, Sector.codes.allPrefixes, GoodSlug.codes.allPrefixes,
            GoodSlug.insideServices.allPrefixes,
        ]
        for prefix in tables.joined() {
            let code = prefix + String(repeating: "0", count: 8 - prefix.utf8.count)
            let isThere = codes.contains(code[...])
            #expect(isThere, "\(prefix)")
        }
    }

    @Test("Every code that ledger words stand for is in the vocabulary")
    func categoryCodes() throws {
        let path = try #require(SharedData.path("procurement/cpv-2008.csv"))
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline)
        let codes = Set(lines.dropFirst().map { $0.prefix(8) })
        for line in CategoryWords.table.split(separator: "\n") {
            let isThere = codes.contains(line.prefix(8))
            #expect(isThere, "\(line)")
        }
    }
}
