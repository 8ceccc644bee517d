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
        var page = Page(
            "reporting/sent", title: isPractice ? words(.reportSentPractice) : words(.reportSentTitle),
            fields: [
                "isPractice": isPractice, "groups": receipt.groups.map { ["group": $0] as Fields },
                "aloud": words(
                    .reportSentAloud(
                        groups: receipt.groups.map { $0.map(String.init).joined(separator: " ") }.joined(separator: ", "))),
                "proof": words(
                    .reportSentProofText(
                        day: words.day(Words.day(of: arrivedAt)), time: words.time(arrivedAt))),
                "look": words(.reportSentNextLook(hours: words.number(lookHours))),
                "returnPath": "/report/return?lang=\(words.language.rawValue)",
            ])
        page.offersExit = true
        page.isForReporters = true
        return page
    }
}
