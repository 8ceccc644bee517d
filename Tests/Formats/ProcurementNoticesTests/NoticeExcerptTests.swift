import Foundation
import InputFiles
import ProcurementIndicators
import ProcurementNotices
import Testing

/// What is kept of a notice says the same to the indicators as the notice, and no more to anybody.
@Suite struct NoticeExcerptTests {
    private static let release = """
        {"ocid":" ocds-1 ","id":"1","date":"2025-01-01T00:00:00Z","language":"en","buyer":{"id":"B","name":"B \\"x\\" \\u0001"},
        "parties":[{"id":"A","name":"A","contactPoint":{"name":"MARKER","email":"marker@example.org"},
        "roles":["supplier","subcontractor"],"address":{"streetAddress":"MARKER"}}],
        "tender":{"title":"MARKER","description":"MARKER","procurementMethod":"open","numberOfTenderers":1,
        "procuringEntity":{"id":"E"},"documents":[{"id":"MARKER"}],
        "tenderPeriod":{"startDate":"2025-01-01T00:00:00Z","endDate":"2025-01-10T12:00:00+01:00"}},
        "bids":{"statistics":[{"measure":"finalStageBids","value":1}],"details":[
        {"id":"1","status":"valid","date":"2025-01-10T11:00:01Z","value":{"amount":10.25,"currency":"EUR"},
        "tenderers":[{"id":"A"}]},
        {"id":"2","status":"disqualified","value":{"amount":9.5,"currency":"EUR"},"tenderers":{"id":"C"}},
        {"id":"3","status":"disqualified","value":{"amount":"9.5","currency":"EUR"},"tenderers":[{"id":7}]}]},
        "awards":[{"id":"a","status":"active","title":"MARKER","suppliers":[{"id":"A","name":"A Limited"}],
        "date":"2025-01-10T12:00:00Z","hasSubcontracting":true,"items":[{"classification":{"id":"90910000"}}]}]}
        """.split(separator: "\n").joined()

    private func excerpts(_ text: String) throws -> (list: [NoticeExcerpt], findings: Findings) {
        let (ledger, box) = (NoticeLedger(), Box())
        let reader = NoticeReader(
            ByteSource(bytes: Array(text.utf8), name: "n"), into: ledger, excerpt: { box.list.append($0) })
        while try reader.next() != nil {}
        return (box.list, ledger.findings())
    }

    private final class Box { var list: [NoticeExcerpt] = [] }

    @Test func theIndicatorsReadTheSame() throws {
        let (list, findings) = try excerpts(Self.release)
        let excerpt = try #require(list.first)
        #expect(list.count == 1 && excerpt.ocid == "ocds-1")
        let again = try excerpts(String(decoding: excerpt.json, as: UTF8.self))
        #expect(again.findings.flags == findings.flags && !findings.flags.isEmpty)
        #expect(again.findings.coverage == findings.coverage)
        #expect(again.list == list, "an excerpt of an excerpt is itself")
    }

    @Test func nothingElseIsKept() throws {
        let excerpt = try #require(try excerpts(Self.release).list.first)
        let text = String(decoding: excerpt.json, as: UTF8.self)
        #expect(!text.contains("MARKER") && !text.contains("\n") && !text.contains("marker@"))
        let object = try JSONSerialization.jsonObject(with: Data(excerpt.json)) as? [String: Any]
        #expect((object?["buyer"] as? [String: Any])?["name"] as? String == "B \"x\" \u{1}")
    }

    @Test func theIdOfARecordGoesWithItsRelease() throws {
        let inside = Self.release.replacing("\"ocid\":\" ocds-1 \",", with: "")
        let record = "{\"records\":[{\"ocid\":\"ocds-2\",\"compiledRelease\":\(inside)}]}"
        let excerpt = try #require(try excerpts(record).list.first)
        #expect(excerpt.ocid == "ocds-2")
        #expect(try excerpts(String(decoding: excerpt.json, as: UTF8.self)).list.first?.ocid == "ocds-2")
    }

    @Test func whatIsNotReadIsNotKept() throws {
        #expect(try excerpts("{\"id\":\"1\"}\n{\"ocid\":\"x\",\"bids\":[]}\nnonsense").list.isEmpty)
    }
}
