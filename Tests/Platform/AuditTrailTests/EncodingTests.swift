import TestSupport
import Testing

@testable import AuditTrail

@Suite struct EncodingTests {
    /// What moves from one field to the next, or is there or not, must show.
    @Test func neighboursThatReadAlikeEncodeApart() {
        let rows = [
            row("ab", "c"), row("a", "bc"), row("abc", nil), row("abc", ""), row(nil, "abc"), row("", "abc"),
            row("abc", "\u{0}"), row("abc\u{0}", nil), row("e\u{301}", nil), row("é", nil),
        ]
        #expect(Set(rows.map(\.encoding.bytes)).count == rows.count)
    }

    @Test func differentRowsNeverEncodeAlike() {
        var mutation = Mutation(seed: 3)
        var seen: [[UInt8]: TrailRow] = [:]
        for _ in 0..<20_000 {
            let made = random(&mutation)
            let known = seen.updateValue(made, forKey: made.encoding.bytes)
            if let known { #expect(known == made) }
        }
        #expect(seen.count > 10_000)
    }

    /// No encoding is the beginning of another: what follows can never be read as part of it.
    @Test func noEncodingBeginsAnother() {
        var mutation = Mutation(seed: 4)
        let encodings = (0..<300).map { _ in random(&mutation).encoding.bytes }
        for (place, first) in encodings.enumerated() {
            for second in encodings.dropFirst(place + 1) where first != second {
                #expect(!second.starts(with: first) && !first.starts(with: second))
            }
        }
    }

    private func row(_ subject: String?, _ reason: String?) -> TrailRow {
        TrailRow(
            id: "i", at: 1, act: "a", person: nil, organisation: nil, node: "n", kind: "k", subject: subject,
            reason: reason, recipient: nil)
    }

    /// Fields of few letters and little length, so that they meet often; swift compares text by what it looks like, so all
    /// letters are plain.
    private func random(_ mutation: inout Mutation) -> TrailRow {
        func text(_ mutation: inout Mutation) -> String? {
            let length = mutation.number(below: 4)
            return length == 3 ? nil : String((0..<length).map { _ in mutation.number(below: 2) == 0 ? "a" : "\u{1}" })
        }
        return TrailRow(
            id: text(&mutation) ?? "", at: Int64(mutation.number(below: 3)), act: text(&mutation),
            person: text(&mutation), organisation: text(&mutation), node: text(&mutation), kind: text(&mutation),
            subject: text(&mutation), reason: text(&mutation), recipient: text(&mutation))
    }
}
