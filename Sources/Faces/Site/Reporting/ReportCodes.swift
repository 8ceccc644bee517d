import Languages
import PublicGuidance
import Reports

/// The answers that a question offers, and what they are called.
enum ReportCodes {
    /// The kind of place that is none of those that we know signs of.
    static let otherSetting = "other"

    static func codes(of question: ReportQuestion, in draft: ReportDraft) -> [String] {
        switch question {
        case .setting: Setting.allCases.map(\.rawValue) + [otherSetting]
        case .signs: signs(draft).map(\.rawValue)
        default: question.codes
        }
    }

    static func label(of code: String, _ question: ReportQuestion, _ words: Words) -> String {
        switch question {
        case .setting:
            Setting(rawValue: code).map { words(.signsSetting, $0) } ?? words(.reportSettingOther)
        case .signs: Sign(rawValue: code).map { words(.sign, $0) } ?? code
        default: words.code("\(question.rawValue).\(code)", under: .reportOption)
        }
    }

    /// Those of every page, for taking in what was sent.
    static func offered(in draft: ReportDraft) -> [ReportQuestion: [String]] {
        [.setting: codes(of: .setting, in: draft), .signs: Sign.allCases.map(\.rawValue)]
    }

    private static func signs(_ draft: ReportDraft) -> [Sign] {
        let setting = draft.answer(.setting).first.flatMap(Setting.init(rawValue:))
        return Sign.immediateDanger + (setting?.ownSigns ?? Sign.general)
    }
}
