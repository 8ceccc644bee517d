import Access
import Languages
import ReportChannels

extension Site {
    /// What the force says to reporters in its own words.
    func addReportingTexts(to routes: SiteRoutes) {
        routes.get("channels/texts") { visit in
            let principal = try visit.principal
            try principal.require(.changeReportingTexts)
            return .page(
                ReportingTextsPage(
                    texts: try await services.hearing.channels.texts(of: principal.organisation),
                    seesChannels: principal.may(.manageChannels)))
        }
        routes.get("channels/texts/:reportingText") { visit in .page(try await textPage(visit)) }
        routes.post("channels/texts/:reportingText") { form, visit in try await changeText(form, visit) }
    }

    private func textPage(_ visit: Visit) async throws -> ReportingTextFormPage {
        let principal = try visit.principal
        try principal.require(.changeReportingTexts)
        guard let code = visit.parameters["reportingText"].flatMap(ReportingText.Code.init(rawValue:)) else {
            throw PageFault.notFound
        }
        let texts = try await services.hearing.channels.texts(of: principal.organisation)
        return ReportingTextFormPage(
            code: code, text: texts.first { $0.code == code }?.text ?? .none,
            seesChannels: principal.may(.manageChannels))
    }

    private func changeText(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await textPage(visit)
        page.text.english = form["english"]
        page.text.welsh = form["welsh"]
        if form.switchesLanguage { return .page(page) }
        do {
            try await services.hearing.channels.set(page.text, for: page.code, as: visit.principal)
            return .seeOther(Address("/channels/texts"), notice: "reportingTextChanged")
        } catch let error as ReportChannelsError where [.nameMissing, .tooLong].contains(error.code) {
            page.fault = error.code
            return .page(page)
        }
    }
}
