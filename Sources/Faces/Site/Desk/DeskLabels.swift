import Languages
import PublicGuidance
import Reports

/// What a script calls the parts of a report that it opened: every question with its answers, labels and grades.
struct DeskLabels: Encodable {
    struct Question: Encodable {
        var code: String
        var label: String
        /// Whether the answer is in the reporter's own words, rather than one of `options`.
        var isWords: Bool
        var options: [String: String]
    }

    var questions: [Question]
    /// By their codes: `ReportLabel`, `Report.Risk`.
    var labels: [String: String]
    var risks: [String: String]

    init(in words: Words) {
        questions = ReportStep.allCases.flatMap(\.questions).map { question in
            let isWords = question.kind == .line || question.kind == .text
            let codes = Self.codes(of: question)
            return Question(
                code: question.rawValue, label: words(.reportLabel, question), isWords: isWords,
                options: Dictionary(
                    uniqueKeysWithValues: codes.map { ($0, ReportCodes.label(of: $0, question, words)) })
            )
        }
        labels = Dictionary(
            uniqueKeysWithValues: ReportLabel.allCases.map { ($0.rawValue, words(.deskLabel, $0)) })
        risks = Dictionary(uniqueKeysWithValues: Report.Risk.allCases.map { ($0.rawValue, words(.deskRisk, $0)) })
    }

    private static func codes(of question: ReportQuestion) -> [String] {
        switch question {
        case .setting: Setting.allCases.map(\.rawValue) + [ReportCodes.otherSetting]
        case .signs: Sign.allCases.map(\.rawValue)
        default: question.codes
        }
    }
}
