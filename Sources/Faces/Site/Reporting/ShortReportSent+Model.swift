import Languages
import PublicGuidance
import Sealing

/// The receipt of a short report, in its language. Shown once.
struct ShortReportSentPage: PageModel {
    private static let next: [GuidanceKey] = [.nextRead, .nextAct, .nextReach, .nextDanger]

    var language: FurtherLanguage
    var guidance: PublicGuidance
    var receipt: Receipt

    func page(in words: Words) -> Page {
        var page = Page(
            "reporting/short-sent", title: text(.receiptTitle),
            fields: [
                "languageTag": language.tag, "direction": language.direction.rawValue,
                "unchecked": UncheckedText(guidance, language).fields(in: words), "code": text(.receiptCode),
                "groups": receipt.groups.map { ["group": $0] as Fields }, "keep": text(.receiptKeep),
                "use": text(.receiptUse), "print": text(.receiptPrint), "nextTitle": text(.nextTitle),
                "next": Self.next.map { ["sentence": text($0)] as Fields },
                "returnPath": "/report/return?lang=\(words.language.rawValue)",
            ])
        page.offersExit = true
        page.isForReporters = true
        page.exitText = ForeignText(text(.startExit), in: language)
        return page
    }

    private func text(_ key: GuidanceKey) -> String { guidance.texts.text(key, language) }
}
