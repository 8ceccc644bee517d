import Hummingbird
import Languages
import PublicGuidance
import ReportChannels
import Reports
import Sealing
import Storage

/// Takes in the five questions of a further language. They are sealed on arrival.
struct ShortReporting: Sendable {
    /// The answers that are taken as they were typed.
    private static let written: [ReportQuestion] = [
        .whatHappened, .placeWords, .whenWords, .peopleNumber, .contactWords, .contactSafe,
    ]
    private static let chosen: [ReportQuestion] = [.goingOn, .childSeen, .contactWay]

    let language: FurtherLanguage
    let guidance: PublicGuidance
    let hearing: HearingServices
    let settings: SiteSettings
    let reporter: Reporter
    let gate: ReportGate

    init(
        _ language: FurtherLanguage, _ guidance: PublicGuidance, services: SiteServices, settings: SiteSettings,
        gate: ReportGate
    ) {
        self.gate = gate
        self.language = language
        self.guidance = guidance
        hearing = services.hearing
        self.settings = settings
        reporter = Reporter(node: services.node)
    }

    /// The page as nobody has touched it.
    func begin() async throws -> Answer {
        guard try await !places().isEmpty else {
            return .page(ReportStartPage(contacts: guidance.contacts, isOpen: false))
        }
        return .page(try await page(hearing.drafts.new()))
    }

    /// - Parameter visit: takes the language of what stands around the form.
    func answer(to request: Request, _ visit: inout Visit) async throws -> Answer {
        guard request.headers[.contentType]?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true else {
            throw PageFault.badRequest
        }
        let form = Form(urlencoded: try await request.body.collect(upTo: settings.largestForm).readableBytesView)
        visit.choose(form["language"])
        visit.choose(form["lang"])
        visit.languageAsked = visit.language
        var draft = hearing.drafts.draft(form["draft"]) ?? hearing.drafts.new()
        if form.switchesLanguage { return .page(try await page(draft, form)) }
        let faults = take(form, into: &draft)
        guard faults.isEmpty else { return .page(try await page(draft, form, faults)) }
        return try await send(draft, form, visit)
    }

    private func take(_ form: Form, into draft: inout ReportDraft) -> [(String, ShortReportPage.Fault)] {
        draft.role = form["who"] == "me" ? .victim : .sawSomething
        var faults: [(String, ShortReportPage.Fault)] = []
        for question in Self.written {
            let text = form[question.rawValue]
            draft.answers[question.rawValue] = text.isEmpty ? nil : [text]
            if text.utf8.count > question.longest { faults.append((question.rawValue, .tooLong)) }
        }
        for question in Self.chosen {
            let code = form[question.rawValue]
            draft.answers[question.rawValue] = question.codes.contains(code) ? [code] : nil
        }
        if form.has("interpreter") { draft.answers[ReportQuestion.interpreter.rawValue] = [language.ownName] }
        if draft.answer(.whatHappened).isEmpty {
            faults.insert((ReportQuestion.whatHappened.rawValue, .missing), at: 0)
        }
        let isReached = draft.answer(.contactWay).first.map { $0 != "none" } ?? false
        if isReached, draft.answer(.contactWords).isEmpty {
            faults.append((ReportQuestion.contactWords.rawValue, .contactMissing))
        }
        return faults
    }

    /// Seals the report and keeps it. The area's own channel takes it, else the one for every other area, else any that is open.
    private func send(_ draft: ReportDraft, _ form: Form, _ visit: Visit) async throws -> Answer {
        guard let role = draft.role, let sealing = draft.sealing,
            let content = ReportContent(draft, language: language.code)
        else { throw PageFault.badRequest }
        let places = try await hearing.channels.places(for: role)
        let place = places.first { $0.area == form["area"] } ?? places.first { $0.area == nil } ?? places.first
        guard let place, let intake = try await hearing.channels.intake(place.channel) else {
            return .page(ReportStartPage(contacts: guidance.contacts, isOpen: false))
        }
        if gate.isBusy, !gate.hasWaited(form["ticket"]) { return .page(try wait(draft, form)) }
        var json = try content.json()
        defer { json.overwrite() }
        var submission = try sealing.submission(
            json, role: role, language: language.code, excluded: [], to: intake,
            salt: try await hearing.channels.receiptSalt())
        submission.area = place.area
        _ = try await hearing.reports.receive(submission, from: reporter)
        gate.note()
        return .page(ShortReportSentPage(language: language, guidance: guidance, receipt: sealing.receipt))
    }

    private func wait(_ draft: ReportDraft, _ form: Form) throws -> ReportWaitPage {
        var fields = form.fields.filter { $0.name != "draft" && $0.name != "ticket" }
        fields.append(Form.Field(name: "draft", value: try hearing.drafts.text(of: emptied(draft))))
        fields.append(Form.Field(name: "ticket", value: try gate.ticket()))
        return ReportWaitPage(
            contacts: guidance.contacts, action: "/languages/\(language.code)/report", form: fields)
    }

    private func page(
        _ draft: ReportDraft, _ form: Form = Form(), _ faults: [(String, ShortReportPage.Fault)] = []
    ) async throws -> ShortReportPage {
        ShortReportPage(
            language: language, guidance: guidance, places: try await places(),
            sealed: try hearing.drafts.text(of: emptied(draft)), form: form,
            faults: faults.map { (field: $0.0, fault: $0.1) })
    }

    /// The page carries the answers in its fields.
    private func emptied(_ draft: ReportDraft) -> ReportDraft {
        var draft = draft
        draft.answers = [:]
        return draft
    }

    /// One for each area that either of the two roles can choose.
    private func places() async throws -> [ReportingPlace] {
        var places: [ReportingPlace] = []
        for role in [ReporterRole.sawSomething, .victim] {
            for place in try await hearing.channels.places(for: role)
            where !places.contains(where: { $0.area == place.area }) { places.append(place) }
        }
        return places
    }
}
