import Foundation
import TestSupport
import Testing

/// The whole way on public notices and lists, where they lie beside the checkout.
@Suite(.enabled(if: SharedData.present, "the public data sets are not beside the checkout"))
struct SharedScreeningTests {
    @Test func noticesAreScreenedAgainstFourPublishedLists() async throws {
        let data = try #require(SharedData.folder)
        let lists = ["ofac-sdn", "un-consolidated.xml", "eu-journal", "cbp-forced-labour.csv"]
        let outcome = try await ManumitProcess().run(
            ["screen", data.appendingPathComponent("procurement/contracts-finder.jsonl").path]
                + lists.flatMap { ["--against", data.appendingPathComponent("lists/\($0)").path] }
                + ["--format", "jsonl"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let answers = try outcome.objects()
        // The file names 267 suppliers of awards, some of them several times.
        #expect((200...267).contains(answers.count))
        let names = ["ofac-sdn", "un-consolidated", "eu-journal", "cbp-forced-labour"]
        let results = answers.flatMap { $0["results"] as? [[String: Any]] ?? [] }
        #expect(results.allSatisfy { names.contains($0["list"] as? String ?? "") })
        #expect(results.allSatisfy { ($0["match"] as? Bool == true) == (($0["score"] as? Double ?? 0) >= 0.70) })
        #expect(results.allSatisfy { ($0["evidence"] as? [Any])?.isEmpty == false })
        // British suppliers of councils: a screen that alerts on more than one in twenty would not be read.
        #expect(answers.count { ($0["results"] as? [Any])?.isEmpty == false } <= answers.count / 20)
    }

    @Test func labelledPairsKeepTheirColumns() async throws {
        let data = try #require(SharedData.folder)
        let file = data.appendingPathComponent("matching/name-bench-development.csv")
        let outcome = try await ManumitProcess().run("match", "--pairs", file.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.hasPrefix("case_group,schema,name1,name2,is_match,quality,category,notes,score\r\n"))
    }
}
