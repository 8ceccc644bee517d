import Languages
import ReportChannels
import Reports
import Sealing
import Storage

/// All pages of the form in one document and empty: a browser that runs our script shows them one at a time and seals what is written there
/// before anything is sent.
struct ReportFormPage: PageModel {
    /// Where a report of each role may go.
    var places: [ReporterRole: [ReportingPlace]]
    var salt: ReceiptSalt
    /// Beside the question of where; nil where no areas were loaded.
    var map: ReportMap?
    /// Now, for the receipt of who only tries it out.
    var at: Timestamp

    func page(in words: Words) -> Page {
        let sections = ReportStep.allCases.map { section($0, words) }
        let data = ReportFormData(places: places, salt: salt, map: map?.frame, words)
        var page = Page(
            "reporting/form", title: words(.reportTitle),
            fields: [
                "sections": sections, "data": ScriptData.text(data),
                "sent": ReportSentPage.empty(at: at, words),
            ])
        page.offersExit = true
        page.isForReporters = true
        page.scripts = [.sealing, .reporting]
        page.asksPlace = map != nil
        return page
    }

    private func section(_ step: ReportStep, _ words: Words) -> Fields {
        let page = ReportPage(
            step: step, draft: ReportDraft(at: at), sealed: "",
            surroundings: ReportSurroundings(places: places.values.flatMap { $0 }))
        let more: Fields = [
            "stepTitle": words(.reportStep, step), "isFirst": step == .role, "isCheck": step == .check,
            "map": step == .area ? map?.fields(nil, words) : nil, "isFiles": step == .files,
            "isQuestion": step != .check,
        ]
        // Signs are fetched by the kind of place: all of them would make the document several times as large. Where a report may go depends on
        // who reports.
        return page.stepFields(words, FieldFaults(), hasChoices: step != .signs && step != .area).adding(more)
    }
}
