import Languages
import Storage

@testable import Questionnaires

extension Question {
    static func yesNo(
        _ key: String, after: [FollowUp] = [], rule: AnswerRule? = nil, isRequired: Bool = true
    ) -> Question {
        Question(
            key: key, kind: .yesNo, text: BilingualText("\(key)?", "\(key) cy?"), opensAfter: after, rule: rule,
            isRequired: isRequired)
    }
}

extension QuestionnaireContent {
    static func of(_ questions: [Question]) -> QuestionnaireContent {
        QuestionnaireContent(
            title: BilingualText("Title", "Teitl"),
            sections: [QuestionSection(key: "one", title: BilingualText("One", "Un"), questions: questions)])
    }
}

/// Answers as if they had been given on 22 November 2026 and held for a year.
func answers(_ values: [String: AnswerValue?], revision: Int = 1) -> [String: GivenAnswer] {
    Dictionary(
        uniqueKeysWithValues: values.map { key, value in
            (
                key,
                GivenAnswer(
                    id: ID(stored: key), question: key, revision: revision, value: value, note: "", by: "A. Tester",
                    answeredAt: Timestamp(milliseconds: 0), validUntil: Day(year: 2027, month: 11, day: 22)!,
                    reused: nil)
            )
        })
}

let yes = AnswerValue.codes(["yes"])
let no = AnswerValue.codes(["no"])

/// A generator whose numbers are the same in every run.
struct SteadyNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
