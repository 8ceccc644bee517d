import Foundation
import Testing

/// `manumit match`: one comparison explained, and files of pairs.
@Suite struct MatchTests {
    @Test func oneComparisonIsExplained() async throws {
        let manumit = try ManumitProcess()
        let table = try await manumit.run("match", "Aurelian Textile Works Ltd", "Aurelyan Textile Works Limited")
        #expect(table.status == 0)
        #expect(table.lines.first?.hasPrefix("kind") == true)
        #expect(table.lines.last?.hasPrefix("score") == true)
        let json = try await manumit.run(
            "match", "Aurelian Textile Works Ltd", "Aurelyan Textile Works Limited", "--format", "jsonl")
        let answer = try #require(try json.objects().first)
        #expect(answer["match"] as? Bool == true)
        #expect((answer["evidence"] as? [Any])?.isEmpty == false)
    }

    @Test func theFirstExampleOfTheReadMePrintsAsThere() async throws {
        let outcome = try await ManumitProcess().run("match", "Kwik Nails Ltd", "Quick Nails Limited")
        #expect(
            outcome.output == """
                kind        first           second               similarity  weight   effect
                sound       Kwik            Quick                      0.89    0.74  -0.0741
                same        Nails           Nails                      1.00    0.25      0.0
                legal form  Ltd             Limited                    1.00    0.00      0.0
                score       Kwik Nails Ltd  Quick Nails Limited                       0.9259

                """)
    }

    @Test func evidenceIsSaidInWelshAndStaysACodeInCsv() async throws {
        let manumit = try ManumitProcess()
        let names = ["match", "Kwik Nails Ltd", "Quick Nails Limited"]
        let table = try await manumit.run(names, environment: ["MANUMIT_LANGUAGE": "cy"])
        #expect(table.lines.first?.hasPrefix("math") == true, "\(table.output)")
        #expect(table.lines.contains { $0.hasPrefix("sain ") && $0.contains("Kwik") }, "\(table.output)")
        #expect(table.lines.contains { $0.hasPrefix("ffurf gyfreithiol ") }, "\(table.output)")
        #expect(table.lines.last?.hasPrefix("sgôr") == true, "\(table.output)")
        let csv = try await manumit.run(names + ["--format", "csv"], environment: ["MANUMIT_LANGUAGE": "cy"])
        #expect(
            csv.output.hasPrefix("kind,first,second,similarity,weight,effect\r\nsound,Kwik,Quick,"), "\(csv.output)")
    }

    @Test func pairsGetAScoreAndKeepTheirOtherColumns() async throws {
        let manumit = try ManumitProcess()
        try manumit.write(
            "pairs.csv",
            """
            case,name1,name2,schema,note
            1,Aurelian Textile Works Ltd,Aurelian Textile Works Limited,Company,"=kept, as it is"
            2,Aurelian Textile Works Ltd,Quietly Unrelated Bakery,Company,
            3,01234567,1234567,CompanyNumber,number
            4,Non Prys,Prys Non,Person,
            """)
        let outcome = try await manumit.run("match", "--pairs", "pairs.csv")
        #expect(outcome.status == 0)
        let rows = outcome.output.split(separator: "\r\n").map(String.init)
        #expect(rows[0] == "case,name1,name2,schema,note,score")
        #expect(
            rows[1].hasPrefix(
                "1,Aurelian Textile Works Ltd,Aurelian Textile Works Limited,Company,\"=kept, as it is\","))
        let scores = rows.dropFirst().compactMap { $0.split(separator: ",").last.flatMap { Double($0) } }
        #expect(scores.count == 4)
        #expect(scores[0] >= 0.98)
        #expect(scores[1] < 0.5)
        #expect(scores[2] >= 0.98)
    }

    @Test func pairsComeFromStandardInputAndInEveryFormat() async throws {
        let manumit = try ManumitProcess()
        let text = "name1,name2\nAbc Foods,Abc Foods\n"
        let lines = try await manumit.run("match", "--pairs", "-", "--format", "jsonl", input: text)
        let answer = try #require(try lines.objects().first)
        #expect(answer["name1"] as? String == "Abc Foods")
        #expect(answer["score"] as? Double == 1)
        #expect(try await manumit.run("match", "--pairs", "-", "--format", "table", input: text).lines.count == 2)
    }

    @Test func scoringAgainReplacesTheScore() async throws {
        let outcome = try await ManumitProcess().run(
            "match", "--pairs", "-", input: "score,name1,name2\n0.1,Abc Foods,Abc Foods\n")
        #expect(outcome.output == "score,name1,name2\r\n1.0000,Abc Foods,Abc Foods\r\n")
    }

    @Test(
        "A bad file of pairs names the place",
        arguments: [
            ("", "pairs.csv: empty"), ("name1,other\na,b\n", "pairs.csv:1: missing column"),
            ("name1,name2,schema\na,b,Company\nc,d,Firm\n", "pairs.csv:3:5: unknown value: found “Firm”"),
            ("name1,name2\na,b\nc\n", "pairs.csv:3: wrong number of cells"),
        ])
    func badPairs(text: String, told: String) async throws {
        let manumit = try ManumitProcess()
        try manumit.write("pairs.csv", text)
        let outcome = try await manumit.run("match", "--pairs", "pairs.csv")
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("manumit: " + told), "\(outcome.errors)")
    }

    @Test func badRowsCanBeLeftOut() async throws {
        let outcome = try await ManumitProcess().run(
            "match", "--pairs", "-", "--skip-bad", input: "name1,name2\nc\nAbc Foods,Abc Foods\n")
        #expect(outcome.status == 0)
        #expect(outcome.output == "name1,name2,score\r\nAbc Foods,Abc Foods,1.0000\r\n")
        #expect(outcome.errors.contains("wrong number of cells"))
    }
}
