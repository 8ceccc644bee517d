import Foundation
import Testing

/// `manumit screen` on small files.
@Suite struct ScreenTests {
    private static let suppliers = """
        id,name
        s1,Brynmawr Glove Makers Limited
        s2,Quietly Unrelated Bakery
        s3,Aurelian Textile Works Ltd
        """
    private static let orders = """
        id,name,schema
        o1,Brynmawr Glove Makers Ltd,Company
        o2,Aurelian Textile Works,Company
        o3,Zephyr Shipping,Company
        """

    private func manumit() throws -> ManumitProcess {
        let manumit = try ManumitProcess()
        try manumit.write("suppliers.csv", Self.suppliers)
        try manumit.write("orders.csv", Self.orders)
        return manumit
    }

    @Test func jsonLinesAreInTheOrderOfTheInputWithEvidence() async throws {
        let outcome = try await manumit().run("screen", "suppliers.csv", "--against", "orders.csv", "--format", "jsonl")
        #expect(outcome.status == 0)
        let answers = try outcome.objects()
        #expect(answers.map { ($0["query"] as? [String: Any])?["id"] as? String } == ["s1", "s2", "s3"])
        #expect(answers.allSatisfy { $0["candidates"] == nil })
        let results = answers.map { $0["results"] as? [[String: Any]] ?? [] }
        #expect(results.map(\.count) == [1, 0, 1])
        let first = try #require(results[0].first)
        #expect(first["id"] as? String == "o1")
        #expect(first["list"] as? String == "orders")
        #expect(first["caption"] as? String == "Brynmawr Glove Makers Ltd")
        #expect(first["schema"] as? String == "Company")
        #expect(first["match"] as? Bool == true)
        let score = try #require(first["score"] as? Double)
        #expect(score >= 0.70 && score <= 1)
        let evidence = try #require(first["evidence"] as? [[String: Any]])
        let keys: Set<String> = ["kind", "query", "candidate", "similarity", "weight", "effect"]
        #expect(evidence.allSatisfy { Set($0.keys) == keys })
        let effects = evidence.compactMap { $0["effect"] as? Double }.reduce(0, +)
        #expect(abs(1 + effects - score) < 0.01)
    }

    @Test func candidatesAreNamedOnRequest() async throws {
        let outcome = try await manumit().run(
            "screen", "suppliers.csv", "--against", "orders.csv", "--format", "jsonl", "--candidates", "2")
        let candidates = try outcome.objects().map { $0["candidates"] as? [String] ?? ["absent"] }
        #expect(candidates[0].first == "o1")
        #expect(candidates.allSatisfy { $0.count <= 2 })
    }

    @Test func everyFormatCarriesTheSameFindings() async throws {
        let manumit = try manumit()
        let json = try await manumit.run("screen", "suppliers.csv", "--against", "orders.csv", "--format", "json")
        let array = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(array.count == 3)
        let csv = try await manumit.run("screen", "suppliers.csv", "--against", "orders.csv", "--format", "csv")
        #expect(csv.output.hasPrefix("id,name,score,list,entry,caption,listed as,schema,why\r\n"))
        #expect(csv.output.split(separator: "\r\n").count == 3)
        let table = try await manumit.run("screen", "suppliers.csv", "--against", "orders.csv")
        #expect(table.lines.count == 3)
        #expect(table.errors.contains("Screened 3 suppliers against 3 entries of 1 list"))
    }

    @Test func whatItTellsIsInTheLanguageOfTheCommandLine() async throws {
        let manumit = try manumit()
        let screen = ["screen", "suppliers.csv", "--against", "orders.csv"]
        let table = try await manumit.run(screen, environment: ["MANUMIT_LANGUAGE": "cy"])
        #expect(
            table.errors.contains("Sgriniwyd 3 chyflenwr yn erbyn 3 chofnod o 1 rhestr mewn "), "\(table.errors)")
        #expect(table.errors.contains(" eiliad: 2 i edrych arnynt."), "\(table.errors)")
        #expect(table.lines.first?.hasSuffix("pam") == true && table.output.contains("Cwmni"), "\(table.output)")
        let jsonl = screen + ["--format", "jsonl"]
        let welsh = try await manumit.run(jsonl, environment: ["MANUMIT_LANGUAGE": "cy"]).output
        #expect(welsh == (try await manumit.run(jsonl)).output)
    }

    @Test func thresholdAndLimitHold() async throws {
        let manumit = try manumit()
        try manumit.write("many.csv", "id,name\n" + (1...9).map { "m\($0),Brynmawr Glove Makers Limited\n" }.joined())
        let few = try await manumit.run(
            "screen", "suppliers.csv", "--against", "many.csv", "--limit", "3", "--format", "jsonl")
        #expect((try few.objects()[0]["results"] as? [Any])?.count == 3)
        let none = try await manumit.run(
            "screen", "suppliers.csv", "--against", "orders.csv", "--threshold", "1", "--format", "jsonl")
        for answer in try none.objects() {
            for result in answer["results"] as? [[String: Any]] ?? [] {
                #expect((result["match"] as? Bool == true) == (result["score"] as? Double == 1))
            }
        }
    }

    @Test func findingsEndWithOneOnlyWhereAsked() async throws {
        let manumit = try manumit()
        #expect(try await manumit.run("screen", "suppliers.csv", "--against", "orders.csv").status == 0)
        #expect(
            try await manumit.run("screen", "suppliers.csv", "--against", "orders.csv", "--fail-on-findings").status
                == 1)
        try manumit.write("clean.csv", "id,name\nc1,Nothing Like It Anywhere\n")
        #expect(
            try await manumit.run("screen", "clean.csv", "--against", "orders.csv", "--fail-on-findings").status == 0)
    }

    @Test func standardInputIsRead() async throws {
        let outcome = try await manumit().run(
            "screen", "-", "--against", "orders.csv", "--format", "jsonl", input: Self.suppliers)
        #expect(try outcome.objects().count == 3)
    }

    @Test func suppliersOfAwardsAreScreenedOnceEach() async throws {
        let manumit = try manumit()
        let party = """
            {"id":"p1","name":"Brynmawr Glove Makers Limited","roles":["supplier"],\
            "identifier":{"scheme":"GB-COH","id":"1234567"}}
            """
        let release = { (ocid: String) in
            """
            {"ocid":"\(ocid)","id":"\(ocid)-1","tag":["award"],"parties":[\(party)],\
            "awards":[{"id":"a1","suppliers":[{"id":"p1","name":"Brynmawr Glove Makers Limited"}]}]}

            """
        }
        try manumit.write("notices.jsonl", release("ocds-test-1") + release("ocds-test-2"))
        let outcome = try await manumit.run(
            "screen", "notices.jsonl", "--against", "orders.csv", "--format", "jsonl")
        let answers = try outcome.objects()
        #expect(answers.count == 1)
        let query = try #require(answers[0]["query"] as? [String: Any])
        #expect(query["id"] as? String == "GB-COH-01234567")
        #expect(query["processes"] as? [String] == ["ocds-test-1", "ocds-test-2"])
        #expect((answers[0]["results"] as? [Any])?.count == 1)
    }

    @Test func entitiesAreScreened() async throws {
        let manumit = try manumit()
        try manumit.write(
            "entities.ftm.json",
            #"{"id":"e1","schema":"Company","properties":{"name":["Aurelian Textile Works Ltd"]}}"# + "\n")
        let outcome = try await manumit.run(
            "screen", "entities.ftm.json", "--against", "orders.csv", "--format", "jsonl")
        let answer = try #require(try outcome.objects().first)
        #expect(((answer["results"] as? [[String: Any]])?.first)?["id"] as? String == "o2")
    }

    @Test func aTableWithoutIdsIsReadAsSuppliers() async throws {
        let manumit = try manumit()
        try manumit.write("ledger.csv", "Supplier name;Company number\nAurelian Textile Works Ltd;01234567\n")
        let outcome = try await manumit.run("screen", "ledger.csv", "--against", "orders.csv", "--format", "jsonl")
        let query = try #require(try outcome.objects().first?["query"] as? [String: Any])
        #expect(query["id"] as? String == "01234567")
    }

    @Test func listsOfTheSameFileNameAreToldApart() async throws {
        let manumit = try manumit()
        try manumit.write("one/list.csv", Self.orders)
        try manumit.write("two/list.csv", Self.orders)
        let outcome = try await manumit.run(
            "screen", "suppliers.csv", "--against", "one/list.csv", "--against", "two/list.csv", "--format", "jsonl")
        let results = try #require(try outcome.objects()[0]["results"] as? [[String: Any]])
        #expect(Set(results.compactMap { $0["list"] as? String }) == ["one/list.csv", "two/list.csv"])
    }

    @Test func aReaderThatGoesAwayEndsItQuietly() throws {
        let manumit = try manumit()
        try manumit.write(
            "long.csv", "id,name\n" + (1...20_000).map { "l\($0),Quietly Unrelated Bakery \($0)\n" }.joined())
        let shell = manumit.process([])
        shell.executableURL = URL(fileURLWithPath: "/bin/bash")
        shell.arguments = [
            "-c",
            "'\(ManumitProcess.binary.path)' screen long.csv --against orders.csv --format jsonl 2>errors | head -n 1 >first; echo ${PIPESTATUS[0]} >status",
        ]
        try shell.run()
        shell.waitUntilExit()
        #expect(try manumit.text("status") == "0\n")
        #expect(try manumit.text("errors") == "")
        #expect(try manumit.text("first").hasPrefix("{\"query\":"))
    }
}
