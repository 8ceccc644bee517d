import Foundation
import Testing

/// `manumit contracts indicators`: red flags from files of notices.
@Suite struct IndicatorTests {
    private static let notices = """
        {"ocid":"ocds-1","buyer":{"id":"B","name":"Town"},"tender":{"procurementMethod":"open","numberOfTenderers":1},\
        "awards":[{"status":"active","suppliers":[{"id":"S","name":"Made-up Ltd"}]}]}
        {"ocid":"ocds-2","tender":{"procurementMethod":"direct","numberOfTenderers":1}}

        """

    @Test func oneDocumentNamesWhatIsFlaggedAndWhatCouldBeComputed() async throws {
        let manumit = try ManumitProcess()
        try manumit.write("notices.jsonl", Self.notices)
        let outcome = try await manumit.run("contracts", "indicators", "notices.jsonl", "--format", "json")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: [String: Any]])
        #expect(Set(document.keys) == ["OCID", "Buyer", "ProcuringEntity", "Tenderer", "Meta"])
        let flagged = try #require(document["OCID"] as? [String: [String: [String: Double]]])
        #expect(flagged == ["ocds-1": ["R018": ["value": 1]]])
        let coverage = try #require(document["Meta"]?["coverage"] as? [String: [String: Int]])
        #expect(coverage["R018"] == ["computable": 2, "of": 2])
        #expect(coverage["R024"] == ["computable": 0, "of": 2])
        #expect(coverage.count == 25)
    }

    @Test func linesAndTablesSayTheSame() async throws {
        let manumit = try ManumitProcess()
        try manumit.write("notices.jsonl", Self.notices)
        let lines = try await manumit.run("contracts", "indicators", "notices.jsonl", "--format", "jsonl").objects()
        #expect(lines.first?["indicator"] as? String == "R018")
        #expect(lines.count == 26)
        let table = try await manumit.run(
            "contracts", "indicators", "notices.jsonl", environment: ["MANUMIT_LANGUAGE": "cy"])
        #expect(table.output.contains("Un cynnig"), "\(table.output)")
        let csv = try await manumit.run("contracts", "indicators", "notices.jsonl", "--format", "csv")
        #expect(
            csv.output.hasPrefix("indicator,definition,subject,id,name,figures\r\nR018,R018,process,ocds-1,,value=1.0"))
        #expect(csv.errors.contains("R024: computable for 0 of 2 procurements"))
    }

    @Test func tiersOwnTendersAndNoticesOfContractors() async throws {
        let manumit = try ManumitProcess()
        // Cleaning by agency workers at night: high by three characteristics, as the register would reckon it.
        let notice = """
            {"ocid":"ocds-1","buyer":{"id":"B","name":"Town"},"tender":{"procurementMethod":"direct","title":\
            "Night cleaning by agency workers","classification":{"scheme":"CPV","id":"90910000"},"tenderPeriod":\
            {"startDate":"2025-01-01T00:00:00Z","endDate":"2025-01-21T00:00:00Z"}},\
            "awards":[{"status":"active","suppliers":[{"id":"S","name":"Made-up Ltd"}]}]}

            """
        try manumit.write("notices.jsonl", notice)
        try manumit.write(
            "subcontracts.jsonl",
            #"{"ocid":"ocds-2","buyer":{"name":"Made-up Ltd"},"awards":[{"suppliers":[{"name":"Hidden Ltd"}]}]}"# + "\n"
        )
        let outcome = try await manumit.run(
            "contracts", "indicators", "notices.jsonl", "--own-buyer", "town", "--subcontracts", "subcontracts.jsonl",
            "--submission-days", "direct=21", "--format", "jsonl")
        let flagged = try outcome.objects().compactMap { line in
            (line["indicator"] as? String).map { "\($0) \(line["id"] as? String ?? "")" }
        }
        #expect(Set(flagged) == ["R003 ocds-1", "U04 ocds-1", "U11 ocds-1", "U10 ocds-2", "U10 S"], "\(outcome)")
    }

    @Test func standardInputAndFindings() async throws {
        let manumit = try ManumitProcess()
        let outcome = try await manumit.run(
            "contracts", "indicators", "-", "--fail-on-findings", "--format", "json", input: Self.notices)
        #expect(outcome.status == 1)
    }

    @Test func aBrokenFileIsRefusedUnlessAllowed() async throws {
        let manumit = try ManumitProcess()
        try manumit.write("notices.jsonl", Self.notices + "{\"id\":\"1\",\"tender\":{}}\n")
        let refused = try await manumit.run("contracts", "indicators", "notices.jsonl")
        #expect(refused.status == 65)
        #expect(refused.output.isEmpty)
        #expect(refused.errors.contains("notices.jsonl:3:1: missing identifier"), "\(refused.errors)")
        #expect(try await manumit.run("contracts", "indicators", "notices.jsonl", "--skip-bad").status == 0)
    }

    @Test(
        arguments: [
            ["--currency", "pounds"], ["--labour-floor", "-1"], ["--own-buyer", " "], ["--submission-days", "open"],
            ["--submission-days", "closed=3"], ["--submission-days", "open=-1"],
        ])
    func badOptions(options: [String]) async throws {
        let outcome = try await ManumitProcess().run(["contracts", "indicators", "x.jsonl"] + options)
        #expect(outcome.status == 2, "\(outcome.errors)")
    }
}
