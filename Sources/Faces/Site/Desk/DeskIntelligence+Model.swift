import Languages
import Reports
import Sealing
import Storage

/// Where an intelligence report is written, beside the report that it comes from. Its text begins empty: what is taken over is written anew, so that
/// nothing slips in which points to whoever told it.
struct DeskIntelligencePage: PageModel {
    static let id = "intelligence-form"

    var frame: ReportFrame
    var now: Timestamp
    var sent = Form()
    var fault: DeskFault?

    func page(in words: Words) -> Page {
        let report = frame.report
        var faults = FieldFaults()
        if let fault { faults.add(fault.field, words(.deskFault, fault.code)) }
        let fields: Fields = [
            "action": "/desk/\(report.id)/intelligence",
            "hiddenFields": SealedFields(sent).hidden([.intelligence, .source]),
            "grades": grades(words, faults).map(\.fields), "text": text(words, faults).fields,
            "leftOut": sent["left-out"] == "yes",
            "pole": ["person", "object", "location", "event"].map { pole($0, words) },
            "source": [source("who", words), source("contact", words), source("how", words)],
        ]
        var page = Page(
            "desk/intelligence", title: words(.deskIntelligence), section: .desk,
            trail: [
                Crumb(words(.deskTitle), Address("/desk")),
                Crumb(words(.deskReportTitle(moment: words.moment(report.arrivedAt))), Address("/desk/\(report.id)")),
            ],
            fields: fields.adding(DeskOpening(report).fields(in: words)))
        page.scripts = [.sealing, .page, .desk]
        page.showsOpenedPhotos = true
        page.show(form: fault == nil && sent.fields.isEmpty ? nil : Self.id, faults)
        return page
    }

    private func grades(_ words: Words, _ faults: FieldFaults) -> [ChoiceField] {
        [
            grade(
                "source", words(.deskGradeSource), .deskGradeSourceEach, IntelligenceGrade.Source.self, words, faults),
            grade(
                "information", words(.deskGradeInformation), .deskGradeInformationEach,
                IntelligenceGrade.Information.self, words, faults),
            grade(
                "handling", words(.deskGradeHandling), .deskGradeHandlingEach, IntelligenceGrade.Handling.self, words,
                faults),
        ]
    }

    private func grade<Code: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ label: String, _ family: MessageFamily, _: Code.Type, _ words: Words, _ faults: FieldFaults
    ) -> ChoiceField {
        ChoiceField(
            name: name, label: label,
            choices: Code.allCases.map { .init(value: $0.rawValue, label: "\($0.rawValue): \(words(family, $0))") },
            chosen: Set([sent[name]].filter { !$0.isEmpty }), fault: faults[name])
    }

    private func text(_ words: Words, _ faults: FieldFaults) -> SealedInput {
        SealedInput(
            id: "intelligence-text", label: words(.deskIntelligenceText), hint: words(.deskIntelligenceTextHint),
            kind: .intelligence, fault: faults["intelligence-text"])
    }

    private func pole(_ code: String, _ words: Words) -> Fields {
        SealedInput(
            id: "pole-\(code)", label: words.code(code, under: .deskPole), hint: words(.deskPoleHint),
            kind: .intelligence,
            member: code
        ).fields
    }

    private func source(_ code: String, _ words: Words) -> Fields {
        SealedInput(
            id: "source-\(code)", label: words.code(code, under: .deskSource), kind: .source, member: code,
            isLine: code != "how"
        ).fields
    }
}
