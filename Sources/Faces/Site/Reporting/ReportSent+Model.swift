import Languages
import Sealing
import Storage

/// The receipt, shown once.
struct ReportSentPage: PageModel {
    var receipt: Receipt
    var arrivedAt: Timestamp
    var lookHours: Int
    var isPractice: Bool

    func page(in words: Words) -> Page {
        let aloud = receipt.groups.map { $0.map(String.init).joined(separator: " ") }.joined(separator: ", ")
        var page = Page(
            "reporting/sent", title: isPractice ? words(.reportSentPractice) : words(.reportSentTitle),
            fields: [
                "isPractice": isPractice, "groups": receipt.groups.map { ["group": $0] as Fields },
                "aloud": words(.reportSentAloud(groups: aloud)), "proof": Self.proof(at: arrivedAt, words),
                "look": Self.look(hours: lookHours, words), "returnPath": Self.returnPath(words),
            ])
        page.offersExit = true
        page.isForReporters = true
        return page
    }

    /// The same without a number, for a script that knows it.
    static func empty(at moment: Timestamp, _ words: Words) -> Fields {
        [
            "title": words(.reportSentTitle), "isPractice": true,
            "groups": (0..<(Receipt.length / Receipt.groupLength)).map { _ in ["group": nil] as Fields },
            "aloud": nil, "proof": proof(at: moment, words), "look": look(hours: 24, words),
            "returnPath": returnPath(words),
        ]
    }

    static func proof(at moment: Timestamp, _ words: Words) -> String {
        words(.reportSentProofText(day: words.day(Words.day(of: moment)), time: words.time(moment)))
    }

    /// - Parameter hours: within which somebody looks at a report.
    static func look(hours: Int, _ words: Words) -> String {
        words(.reportSentNextLook(hours: words.number(hours)))
    }

    private static func returnPath(_ words: Words) -> String { "/report/return?lang=\(words.language.rawValue)" }
}
