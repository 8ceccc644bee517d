import Languages
import ReportChannels
import Reports
import Storage

/// One report: what stands in clear, what can be done, and the place where the page's script shows what it opened.
struct DeskReportPage: PageModel {
    var frame: ReportFrame
    var takers: [Intake] = []
    var now: Timestamp
    /// Whether the register of suppliers may be searched.
    var maySearchSuppliers = false
    /// A form that was refused.
    var act: DeskAct?
    var sent = Form()
    var fault: DeskFault?

    func page(in words: Words) -> Page {
        let report = frame.report
        let told = DeskWords(report: report, now: now)
        let sheets = DeskSheets(frame: frame, takers: takers, sent: sent, act: act, fault: fault)
        let faults = sheets.faults(in: words)
        let fields: Fields = [
            "tags": (told.tags(in: words) + [told.risk(in: words)] + (isUnlooked ? [] : [told.state(in: words)])).map(
                \.fields),
            "unlooked": isUnlooked, "unlookedTags": [told.state(in: words).fields],
            "offerText": frame.offer.map { _ in words(.deskOfferWaits) },
            "acts": sheets.sheets(in: words).map(\.fields),
            "endHoldAction": "/desk/\(report.id)/\(DeskAct.endHold.rawValue)",
            "intelligencePath": mayGrade ? "/desk/\(report.id)/intelligence" : nil,
            "takers": ScriptData.text(takers.map(DeskTaker.init)), "maySearch": maySearchSuppliers,
            "previewTitle": preview(words).title, "previewLanguage": preview(words).language,
            "reporterLanguage": DeskWords.tag(of: report.language),
        ]
        var page = Page(
            "desk/report", title: words(.deskReportTitle(moment: words.moment(report.arrivedAt))), section: .desk,
            trail: [Crumb(words(.deskTitle), Address("/desk"))],
            fields: fields.adding(DeskFacts(frame: frame, now: now).fields(in: words)).adding(
                DeskOpening(frame.report).fields(in: words)))
        page.scripts = [.sealing, .page, .desk]
        page.showsOpenedPhotos = true
        page.show(form: act?.formID, faults)
        return page
    }

    /// The page's script takes away what says so, once it has opened the report.
    private var isUnlooked: Bool { frame.report.state == .arrived }

    private var mayGrade: Bool { frame.offer == nil && frame.report.risk != nil }

    /// How the reporter's own page heads an answer: in the reporter's language, where we have it.
    private func preview(_ words: Words) -> (title: String, language: String) {
        let language = Language(rawValue: frame.report.language) ?? .english
        let theirs = Words(catalogue: words.catalogue, language: language)
        return (theirs(.reportStatusFromDesk(day: theirs.day(Words.day(of: now)))), language.rawValue)
    }
}
