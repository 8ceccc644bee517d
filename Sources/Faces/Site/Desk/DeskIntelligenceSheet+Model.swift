import Languages
import Reports
import Sealing
import Storage

/// An intelligence report as it is printed or handed on as a file. Its text is opened and drawn by the page's script: the server never has it, and so
/// makes no PDF of it; the browser's own print does.
struct DeskIntelligenceSheetPage: PageModel {
    var frame: ReportFrame
    var outcome: Outcome
    var now: Timestamp

    func page(in words: Words) -> Page {
        let report = frame.report
        let grade = outcome.grade
        let number = String(outcome.id.text.suffix(8))
        let fields: Fields = [
            "marking": Self.marking, "number": words(.deskIntelligenceNumber(number: number)),
            "entry": outcome.entry?.text, "fileName": "\(Self.marking)-intelligence-\(number).json",
            "identifier": outcome.id.text, "gradeText": grade?.text,
            "sourceGrade": grade?.source.rawValue, "informationGrade": grade?.information.rawValue,
            "handlingCode": grade?.handling.rawValue,
            "meanings": grade.map { meanings($0, words) } ?? [Fields](),
            "about": words(
                .deskBy(
                    name: outcome.person.flatMap { frame.names[$0] } ?? words(.trailGone),
                    moment: words.moment(outcome.at))),
            "at": Self.instant(outcome.at),
            "leftOutText": words(outcome.leftOut ? .deskLeftOutYes : .deskLeftOutNo),
            "isLeftOut": outcome.leftOut,
        ]
        var page = Page(
            // The title is what browsers call a file that is printed: so the marking stands in it.
            "desk/intelligence-sheet", title: "\(Self.marking) \(words(.deskIntelligenceNumber(number: number)))",
            section: .desk,
            trail: [
                Crumb(words(.deskTitle), Address("/desk")),
                Crumb(words(.deskReportTitle(moment: words.moment(report.arrivedAt))), Address("/desk/\(report.id)")),
            ],
            fields: fields.adding(DeskOpening(report).fields(in: words)))
        page.scripts = [.sealing, .page, .desk]
        return page
    }

    /// Government Security Classifications (Cabinet Office, 2023): how sensitive OFFICIAL information is marked. The same in both languages.
    static let marking = "OFFICIAL-SENSITIVE"

    private func meanings(_ grade: IntelligenceGrade, _ words: Words) -> [Fields] {
        [
            ["gradeName": words(.deskGradeSource), "gradeMeaning": words(.deskGradeSourceEach, grade.source)],
            [
                "gradeName": words(.deskGradeInformation),
                "gradeMeaning": words(.deskGradeInformationEach, grade.information),
            ],
            ["gradeName": words(.deskGradeHandling), "gradeMeaning": words(.deskGradeHandlingEach, grade.handling)],
        ]
    }

    /// `2026-11-22T09:00:00Z`, for the file.
    private static func instant(_ moment: Timestamp) -> String {
        let seconds = moment.milliseconds / 1_000 % 86_400
        let parts = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(Day(moment))T\(parts.joined(separator: ":"))Z"
    }
}
