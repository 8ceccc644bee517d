import InputFiles
import OpenContracting
import ProcurementIndicators
import ProcurementNotices
import TestSupport
import Testing

@Suite struct NoticeReaderTests {
    /// A procurement that raises what one procurement can raise.
    private static let release = """
        {"ocid":"ocds-1","id":"1","date":"2025-01-01T00:00:00Z","buyer":{"id":"B"},
        "tender":{"procurementMethod":"open","numberOfTenderers":1,"procuringEntity":{"id":"E"},
        "tenderPeriod":{"startDate":"2025-01-01T00:00:00Z","endDate":"2025-01-10T12:00:00+01:00"}},
        "bids":{"statistics":[{"measure":"finalStageBids","value":1}],"details":[
        {"id":"1","status":"valid","date":"2025-01-10T11:00:01Z","value":{"amount":10,"currency":"EUR"},
        "tenderers":[{"id":"A"}]},
        {"id":"2","status":"disqualified","value":{"amount":9.5,"currency":"EUR"},"tenderers":{"id":"C"}},
        {"id":"3","status":"disqualified","value":{"amount":"9.5","currency":"EUR"},"tenderers":[{"id":7}]}]},
        "awards":[{"id":"a","status":"active","suppliers":[{"id":"A","name":"A Limited"}],
        "date":"2025-01-10T12:00:00Z","hasSubcontracting":true}]}
        """.split(separator: "\n").joined()

    /// The same with what is looked for only where somebody asks: a title, the buyer's name, sub-contractors.
    private static let fullRelease = release.replacing("\"id\":\"B\"", with: "\"id\":\"B\",\"name\":\"Town\"")
        .replacing("\"procurementMethod\":\"open\"", with: "\"procurementMethod\":\"direct\",\"title\":\"Work\"")
        .replacing(
            "\"hasSubcontracting\":true",
            with:
                "\"subcontracting\":{\"subcontracts\":[{\"id\":\"s\",\"subcontractors\":[{\"id\":\"F\",\"name\":\"F\"}]}]}"
        )

    private static let raised: Set<String> = ["R003", "R018", "R028", "R030", "R035", "R036", "U10", "U12", "U13"]

    @Test(
        "Every shape of file",
        arguments: [
            "\(release)\n", "\(release)\r\n\(release)", "[\(release)]", "{\"releases\":[\(release)]}",
            "[{\"version\":\"1.1\",\"releases\":[\(release)]}]",
            "{\"records\":[{\"ocid\":\"x\",\"compiledRelease\":\(release)}]}",
            "{\"records\":[{\"ocid\":\"x\",\"releases\":[\(release)]}]}",
            "{\"releases\":[\(release)]}\n{\"releases\":[\(release)]}",
            release.replacing(",", with: ",\n"), "\u{FEFF}\(release)",
            "\(release)\n{\"ocid\":\"x\",\"compiledRelease\":\(release)}\n",
        ])
    func shapes(text: String) throws {
        let reading = try NoticeReading(text)
        #expect(reading.problems.isEmpty, "\(reading.problems)")
        #expect(reading.ledger.processCount == 1)
        #expect(reading.flagged.isSuperset(of: Self.raised), "\(Self.raised.subtracting(reading.flagged))")
    }

    @Test func oneLateSecondIsLateWhateverTheOffset() throws {
        let onTime = Self.release.replacing("T11:00:01Z", with: "T11:00:00Z")
        #expect(try !NoticeReading(onTime).flagged.contains("R030"))
    }

    @Test(
        "What cannot be read is told with its place",
        arguments: [
            ("{\"id\":\"1\",\"tender\":{}}\n", InputProblem.Code.missingIdentifier, 1),
            ("{\"ocid\":7,\"tender\":{}}\n", .missingIdentifier, 1),
            ("{\"ocid\":\"a\"}\n{\"ocid\":\"b\",\"bids\":[]}\n", .unexpectedShape, 2),
            ("{\"ocid\":\"a\"}\n{\"ocid\":\"b\",\"tender\":3}\n", .unexpectedShape, 2),
            ("{\"ocid\":\"a\"}\n{\"ocid\":\"b\"\n{\"ocid\":\"c\"}\n", .notJSON, 2), ("", .empty, 0),
        ])
    func faults(text: String, code: InputProblem.Code, line: Int) throws {
        let reading = try NoticeReading(text)
        #expect(reading.problems.count == 1)
        #expect(reading.problems.first?.code == code)
        #expect(reading.problems.first?.line ?? 0 == line)
    }

    @Test func brokenNumbersAreReadWithAWarning() throws {
        let reading = try NoticeReading(
            "{\"ocid\":\"a\"}\n{\"ocid\":\"b\",\"tender\":{\"value\":{\"amount\":1e9999}}}\n")
        #expect(reading.notices == 2)
        #expect(reading.problems.map(\.severity) == [.warning])
    }

    @Test func whoIsWhoGoesByRegisterAndName() throws {
        func award(_ number: Int, _ id: String, _ party: String) -> String {
            """
            {"ocid":"\(number)","buyer":{"id":"org-2","name":"Town"},"parties":[{"id":"\(id)",\(party)}],"tender":\
            {"procurementMethod":"direct"},"awards":[{"status":"active","date":"2025-01-0\(number)T00:00:00Z",\
            "suppliers":[{"id":"\(id)","name":"Any"}]}]}

            """
        }
        let company = #""name":"Acme Ltd","identifier":{"scheme":"GB-COH","id":"1234567"}"#
        let reading = try NoticeReading(
            award(1, "GB-CFS-1", company) + award(2, "GB-CFS-2", company.replacing("1234567", with: "01234567"))
                + award(3, "org-9", company))
        let flags = reading.findings.flags.filter { $0.indicator == .repeatedDirectAwards }
        #expect(flags.count == 5, "three procurements, the buyer, the supplier")
        let apart = try NoticeReading(
            award(1, "org-9", #""name":"One Ltd""#) + award(2, "org-9", #""name":"Two Ltd""#)
                + award(3, "org-9", #""name":"Three Ltd""#))
        #expect(!apart.flagged.contains("U03"))
        let withheld = try NoticeReading((1...3).map { award($0, "x\($0)", #""name":"Name withheld""#) }.joined())
        #expect(withheld.ledger.bodies.count == 1 || !withheld.flagged.contains("U03"))
    }

    @Test func namesOfOneBusiness() {
        #expect(BodyKey.name("  ACME & Sons, Limited ") == BodyKey.name("Acme Sons Ltd"))
        #expect(BodyKey.company(number: " 1234567 ") != BodyKey.company(number: "12345678"))
        #expect(BodyKey.company(number: "sc123456") == "GB-COH SC123456")
    }

    @Test func registersAreReadForThoseNamed() throws {
        let reading = try NoticeReading(
            Self.release.replacing("\"A\"", with: "\"A2\"").replacing(
                "\"buyer\"",
                with:
                    "\"parties\":[{\"id\":\"A2\",\"name\":\"A Limited\",\"identifier\":{\"scheme\":\"GB-COH\",\"id\":\"123\"},\"details\":{\"scale\":\"large\"}}],\"buyer\""
            ))
        var settings = IndicatorSettings()
        let table = "CompanyName, CompanyNumber,IncorporationDate,SICCode.SicText_1\nA,00000123,01/12/2024,62012 - x\n"
        settings.companies = try CompanyRegister.facts(
            of: reading.ledger.bodies, from: ByteSource(bytes: Array(table.utf8), name: "register.csv"))
        settings.withStatement = try StatementRegistry.bodies(
            reading.ledger.bodies, named: reading.ledger.name(ofBody:),
            foundIn: ByteSource(bytes: Array("OrganisationName,CompanyNumber\nB,\n".utf8), name: "s.csv"))
        let codes = Set(reading.ledger.findings(settings).flags.map(\.indicator.code))
        #expect(codes.isSuperset(of: ["U06", "U07"]))
        settings.withStatement = try StatementRegistry.bodies(
            reading.ledger.bodies, named: reading.ledger.name(ofBody:),
            foundIn: ByteSource(bytes: Array("OrganisationName\nA LIMITED\n".utf8), name: "s.csv"))
        #expect(!reading.ledger.findings(settings).flags.contains { $0.indicator == .noStatementFound })
        #expect(throws: InputProblem.self) {
            try CompanyRegister.facts(
                of: reading.ledger.bodies, from: ByteSource(bytes: Array("a,b\n".utf8), name: "register.csv"))
        }
    }

    @Test func licencesAreLookedForWhereNeeded() throws {
        let text = #"{"ocid":"a","tender":{"description":"Food","classification":{"scheme":"CPV","id":"15110000-2"}}}"#
        #expect(try NoticeReading(text).flagged.contains("U08"))
        #expect(try !NoticeReading(text.replacing("Food", with: "Food; a GLAA licence")).flagged.contains("U08"))
    }

    @Test func damagedFilesNeverCrash() throws {
        let text = Array("\(Self.fullRelease)\n\(Self.release)\n".utf8)
        var seed: UInt64 = 1
        for _ in 0..<300 {
            var damaged = text
            for _ in 0..<3 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                damaged[Int(seed >> 33) % damaged.count] = UInt8(truncatingIfNeeded: seed >> 20)
            }
            let reading = try NoticeReading(
                ByteSource(bytes: damaged, name: "n.json"), subcontracts: ByteSource(bytes: damaged, name: "s.json")
            ) {
                $0.tiers = TierFinder { $0.tender?.title == nil ? .unknown : .high }
                $0.ownBuyers = ["Town"]
            }
            _ = reading.findings
            #expect(reading.notices + reading.problems.count > 0)
        }
    }
}
