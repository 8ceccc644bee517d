import Languages
import Storage
import Testing

@testable import Questionnaires

@Suite struct TypedAnswerTests {
    private func read(_ kind: QuestionKind, _ values: String...) throws(AnswerFault) -> AnswerChange {
        let question = Question(
            key: "a", kind: kind, text: BilingualText("a", "a"),
            options: ["x", "y"].map { Question.Option(code: $0, text: BilingualText($0, $0)) })
        return try TypedAnswerRule.read(TypedAnswer(values: values), for: question)
    }

    @Test func eachKindIsReadAsWhatItIs() throws {
        #expect(try read(.yesNo, "yes") == .given(yes))
        #expect(try read(.oneOf, "x") == .given(.codes(["x"])))
        #expect(try read(.severalOf, "y", "x") == .given(.codes(["x", "y"])))
        #expect(try read(.text, "  words  ") == .given(.text("words")))
        #expect(try read(.number, "1,204") == .given(.number(1204)))
        #expect(try read(.date, "2026-11-30") == .given(.date(Day(year: 2026, month: 11, day: 30)!)))
        #expect(try read(.link, "https://example.org/a?b=c") == .given(.text("https://example.org/a?b=c")))
        #expect(try read(.sites, "Bangor, Wales: laundry") == .given(.text("Bangor, Wales: laundry")))
        #expect(try read(.text, "   ") == .blank)
    }

    @Test(arguments: [
        (QuestionKind.yesNo, "maybe", AnswerFault.unknownChoice), (.oneOf, "z", .unknownChoice),
        (.number, "-1", .notNumber), (.number, "1.5", .notNumber), (.number, "99999999999", .notNumber),
        (.number, "٣", .notNumber), (.date, "2026-02-30", .notDate), (.date, "30/11/2026", .notDate),
        (.link, "javascript:alert(1)", .notLink), (.link, "https://", .notLink), (.link, "https://a b.org", .notLink),
        (.link, "https://localhost", .notLink), (.text, String(repeating: "x", count: 4_001), .tooLong),
    ])
    func whatIsWrongIsNamed(kind: QuestionKind, text: String, fault: AnswerFault) {
        #expect(throws: fault) { try read(kind, text) }
    }

    @Test func twoAnswersToOneAreNone() {
        #expect(throws: AnswerFault.unknownChoice) { try read(.oneOf, "x", "y") }
        let question = Question.yesNo("a")
        #expect(throws: AnswerFault.answeredAndSkipped) {
            try TypedAnswerRule.read(TypedAnswer(values: ["yes"], skips: true), for: question)
        }
    }

    @Test func whateverIsTypedIsReadOrRefused() {
        var numbers = SteadyNumbers(state: 3)
        let letters = Array("yesnoxy0129-:/. ,\u{0}\u{202E}é٣%<>\"'=+\n")
        for _ in 0..<2_000 {
            let text = String(
                (0..<Int.random(in: 0..<30, using: &numbers)).map { _ in
                    letters.randomElement(using: &numbers) ?? "x"
                })
            for kind in QuestionKind.allCases {
                if case .given(.codes(let codes)) = try? read(kind, text) {
                    #expect(Set(["yes", "no", "x", "y"]).isSuperset(of: codes))
                }
            }
        }
    }
}
