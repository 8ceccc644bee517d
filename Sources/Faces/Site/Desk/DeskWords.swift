import Languages
import PublicGuidance
import ReportChannels
import Reports
import Storage

/// What the desk's pages say of a report's clear part in the same words.
struct DeskWords {
    var report: Report
    var now: Timestamp

    /// The flags that the reporter agreed to show, and what waits.
    func tags(in words: Words, isOffered: Bool = false) -> [Tag] {
        var tags: [Tag] = []
        if report.isDanger { tags.append(Tag(.danger, words(.deskFlagDanger))) }
        if report.isChild { tags.append(Tag(.danger, words(.deskFlagChild))) }
        if isLate { tags.append(Tag(.danger, words(.deskLate))) }
        if isOffered { tags.append(Tag(.warn, words(.deskOffered))) }
        if report.wroteAt != nil, report.state == .open { tags.append(Tag(.warn, words(.deskWaits))) }
        if report.withdrawnAt != nil { tags.append(Tag(.warn, words(.deskWithdrawn))) }
        return tags
    }

    /// Whether nobody looked at it in time.
    var isLate: Bool { report.state == .arrived && report.lookBy.milliseconds < now.milliseconds }

    func state(in words: Words) -> Tag {
        Tag(report.state == .arrived ? .unknown : .plain, words(.deskState, report.state))
    }

    func risk(in words: Words) -> Tag {
        guard let risk = report.risk else { return Tag(.unknown, words(.deskRiskNone)) }
        let tone: Tag.Tone =
            switch risk {
            case .now: .danger
            case .soon: .warn
            case .routine: .plain
            }
        return Tag(tone, words(.deskRisk, risk))
    }

    /// By when somebody has to have looked at it, or when somebody did.
    func look(in words: Words) -> String {
        if let at = report.lookedAt { return words(.deskLookDone(moment: words.moment(at))) }
        return words(.deskLookBy(moment: words.moment(report.lookBy)))
    }

    /// The language that it was written in, as the page's own language calls it or, for another, its speakers do.
    static func language(_ code: String, in words: Words) -> String {
        words.text(of: code, in: .language) ?? FurtherLanguage(rawValue: code)?.ownName ?? code
    }

    /// What the attribute `lang` says of the reporter's words.
    static func tag(of language: String) -> String { FurtherLanguage(rawValue: language)?.tag ?? language }

    static func channel(_ english: String, _ welsh: String, in words: Words) -> String {
        words.language == .welsh ? welsh : english
    }
}
