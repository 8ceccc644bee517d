import Access
import Hummingbird
import Languages
import PublicGuidance
import ReportChannels
import Reports
import Sealing
import Storage

/// Leads through the form: takes the answers of a page, finds the next.
struct Reporting: Sendable {
    let hearing: HearingServices
    let settings: SiteSettings
    let reporter: Reporter
    let clock: Storage.Clock

    let contacts: ContactTable
    let gate: ReportGate

    init(services: SiteServices, settings: SiteSettings, contacts: ContactTable, gate: ReportGate) {
        self.contacts = contacts
        self.gate = gate
        hearing = services.hearing
        self.settings = settings
        reporter = Reporter(node: services.node)
        clock = services.clock
    }

    /// - Parameter isGone: whether a draft was given up.
    func start(isGone: Bool = false) async throws -> ReportStartPage {
        var page = ReportStartPage(contacts: contacts, isOpen: try await isOpen(), isGone: isGone)
        page.asksPlace = try await map() != nil
        return page
    }

    private func map() async throws -> ReportMap? { ReportMap(try await hearing.channels.areaMap()) }

    /// Whether there is a channel for anybody.
    func isOpen() async throws -> Bool {
        for role in ReporterRole.allCases where try await !hearing.channels.places(for: role).isEmpty { return true }
        return false
    }

    /// - Parameter visit: takes the language of the form.
    func answer(to request: Request, _ visit: inout Visit) async throws -> Answer {
        let sent = try await ReportFormReader(settings: settings, hearing: hearing).read(request)
        let form = sent.form
        visit.choose(form["language"])
        visit.choose(form["lang"])
        visit.languageAsked = visit.language
        let go = form["go"]
        if go == "begin" || go == "practise" {
            var draft = hearing.drafts.new()
            draft.isPractice = go == "practise"
            return .page(try await page(.role, draft))
        }
        guard var draft = sent.draft, let step = ReportStep(rawValue: form["step"]) else {
            return .page(try await start(isGone: true))
        }
        let faults = ReportAnswers.take(step, into: &draft, codes: ReportCodes.offered(in: draft)) { form.values($0) }
        let pageFault = try await take(step, form, into: &draft) ?? sent.fault
        if step == .area, let found = try await map()?.found(in: form) {
            try await choose(found, in: &draft)
            return .page(try await page(step, draft, found: found))
        }
        if form.switchesLanguage { return .page(try await page(step, draft)) }
        switch go {
        case "back", "skip": return .page(try await page(draft.step(go == "back" ? -1 : 1, from: step), draft))
        case "send" where step == .check: return try await send(draft, form, visit)
        case _ where go.hasPrefix("change-"):
            return .page(try await page(ReportStep(rawValue: String(go.dropFirst(7))) ?? .check, draft))
        case _ where go.hasPrefix("remove-"):
            try await remove(String(go.dropFirst(7)), from: &draft)
            return .page(try await page(step, draft))
        default:
            guard faults.isEmpty, pageFault == nil else {
                return .page(try await page(step, draft, faults, pageFault))
            }
            return .page(try await page(go == "add" ? step : draft.step(1, from: step), draft))
        }
    }

    /// Takes in what decides where the report goes.
    private func take(
        _ step: ReportStep, _ form: Form, into draft: inout ReportDraft
    ) async throws -> ReportPageFault? {
        switch step {
        case .role:
            guard let role = ReporterRole(rawValue: form["role"]) else { return draft.role == nil ? .role : nil }
            if role != draft.role {
                draft.channel = nil
                draft.area = nil
                draft.excluded = []
            }
            draft.role = role
        case .area:
            guard let role = draft.role else { return .role }
            let places = try await hearing.channels.places(for: role)
            guard let place = places.first(where: { $0.channel.text == form["area"] }) else {
                return draft.channel == nil ? .area : nil
            }
            // One that was found on the map stays, where its reports go to a channel for every other area.
            guard place.channel != draft.channel || place.area != nil else { return nil }
            if place.channel != draft.channel { draft.excluded = [] }
            draft.channel = place.channel
            draft.area = place.area
        case .exclusions:
            let readers = try await intake(of: draft)?.readers ?? []
            draft.excluded = readers.map(\.person).filter { form.values("exclusions").contains($0.text) }
            if !readers.isEmpty, draft.excluded.count == readers.count { return .exclusions }
        case .flags:
            draft.showsDanger = form.values("flags").contains("danger")
            draft.showsChild = form.values("flags").contains("child")
        case .files: draft.tellsPhotoFacts = form["facts"] == "yes"
        default: return nil
        }
        return nil
    }

    /// The area's own channel, else the one for every other area.
    private func choose(_ found: ReportMap.Found, in draft: inout ReportDraft) async throws {
        guard case .one(let area) = found, let role = draft.role else { return }
        let places = try await hearing.channels.places(for: role)
        guard let place = places.first(where: { $0.area == area.code }) ?? places.first(where: { $0.area == nil })
        else { return }
        if place.channel != draft.channel { draft.excluded = [] }
        draft.channel = place.channel
        draft.area = area.code
    }

    private func remove(_ name: String, from draft: inout ReportDraft) async throws {
        for file in draft.files where file.file == name || file.cleanOf == name {
            if let file = SealName(file.file) { try await hearing.reports.discard(file) }
        }
        draft.files.removeAll { $0.file == name || $0.cleanOf == name }
    }

    private func page(
        _ step: ReportStep, _ draft: ReportDraft, _ faults: [ReportQuestion: ReportAnswers.Fault] = [:],
        _ fault: ReportPageFault? = nil, found: ReportMap.Found? = nil
    ) async throws -> any PageModel {
        let sealed = try hearing.drafts.text(of: draft)
        let surroundings = try await surroundings(of: step, draft)
        if step == .check { return ReportCheckPage(draft: draft, sealed: sealed, surroundings: surroundings) }
        var page = ReportPage(
            step: step, draft: draft, sealed: sealed, surroundings: surroundings, faults: faults, pageFault: fault)
        if step == .area { page.map = try await map() }
        page.found = found
        return page
    }

    private func surroundings(of step: ReportStep, _ draft: ReportDraft) async throws -> ReportSurroundings {
        var surroundings = ReportSurroundings()
        if [.exclusions, .check, .sharing].contains(step), let intake = try await intake(of: draft) {
            surroundings = try await ReportSurroundings(intake, hearing.channels)
        }
        if step == .area || step == .check, let role = draft.role {
            surroundings.places = try await hearing.channels.places(for: role)
        }
        return surroundings
    }

    private func intake(of draft: ReportDraft) async throws -> Intake? {
        guard let channel = draft.channel else { return nil }
        return try await hearing.channels.intake(channel)
    }

    /// Seals the report and keeps it. Where whom it is sealed to changed in between it is sealed once more.
    private func send(_ draft: ReportDraft, _ form: Form, _ visit: Visit) async throws -> Answer {
        guard draft.answer(.whatHappened).first?.isEmpty == false else {
            return .page(try await page(.what, draft, [.whatHappened: .missing]))
        }
        guard let sealing = draft.sealing, let role = draft.role,
            let content = ReportContent(draft, language: visit.language.rawValue)
        else { return .page(try await page(.role, draft, [:], .role)) }
        guard let intake = try await intake(of: draft) else { return .page(try await page(.area, draft, [:], .area)) }
        if draft.isPractice { return .page(sent(sealing.receipt, intake, at: clock.now(), isPractice: true)) }
        if gate.isBusy, !gate.hasWaited(form["ticket"]) { return .page(try wait(draft, visit)) }
        var json = try content.json()
        defer { json.overwrite() }
        do {
            var submission = try sealing.submission(
                json, role: role, language: visit.language.rawValue, excluded: Set(draft.excluded), to: intake,
                salt: try await hearing.channels.receiptSalt())
            submission.area = draft.area
            submission.isDanger = draft.showsDanger
            submission.isChild = draft.showsChild
            submission.files = draft.files.compactMap { SealName($0.file) }
            let arrivedAt = try await hearing.reports.receive(submission, from: reporter)
            gate.note()
            return .page(sent(sealing.receipt, intake, at: arrivedAt, isPractice: false))
        } catch let error as ReportsError where error.code == .nobodyLeft {
            return .page(try await page(.exclusions, draft, [:], .exclusions))
        } catch is ReportsError {
            let sealed = try hearing.drafts.text(of: draft)
            return .page(
                ReportCheckPage(
                    draft: draft, sealed: sealed, surroundings: try await surroundings(of: .check, draft),
                    hasFailed: true))
        }
    }

    private func wait(_ draft: ReportDraft, _ visit: Visit) throws -> ReportWaitPage {
        let fields = [
            ("language", visit.language.rawValue), ("step", ReportStep.check.rawValue), ("go", "send"),
            ("draft", try hearing.drafts.text(of: draft)), ("ticket", try gate.ticket()),
        ]
        return ReportWaitPage(
            contacts: contacts, action: "/report", form: fields.map { Form.Field(name: $0.0, value: $0.1) })
    }

    private func sent(_ receipt: Receipt, _ intake: Intake, at moment: Timestamp, isPractice: Bool) -> ReportSentPage {
        ReportSentPage(
            receipt: receipt, arrivedAt: moment, lookHours: intake.channel.terms.firstLookHours, isPractice: isPractice)
    }
}
