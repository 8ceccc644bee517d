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

    init(services: SiteServices, settings: SiteSettings, contacts: ContactTable) {
        self.contacts = contacts
        hearing = services.hearing
        self.settings = settings
        reporter = Reporter(node: services.node)
        clock = services.clock
    }

    /// - Parameter isGone: whether a draft was given up.
    func start(isGone: Bool = false) async throws -> ReportStartPage {
        ReportStartPage(contacts: contacts, isOpen: try await isOpen(), isGone: isGone)
    }

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
        if form.switchesLanguage { return .page(try await page(step, draft)) }
        switch go {
        case "back", "skip": return .page(try await page(draft.step(go == "back" ? -1 : 1, from: step), draft))
        case "send" where step == .check: return try await send(draft, visit)
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

    private func remove(_ name: String, from draft: inout ReportDraft) async throws {
        for file in draft.files where file.file == name || file.cleanOf == name {
            if let file = SealName(file.file) { try await hearing.reports.discard(file) }
        }
        draft.files.removeAll { $0.file == name || $0.cleanOf == name }
    }

    private func page(
        _ step: ReportStep, _ draft: ReportDraft, _ faults: [ReportQuestion: ReportAnswers.Fault] = [:],
        _ fault: ReportPageFault? = nil
    ) async throws -> any PageModel {
        let sealed = try hearing.drafts.text(of: draft)
        let surroundings = try await surroundings(of: step, draft)
        if step == .check { return ReportCheckPage(draft: draft, sealed: sealed, surroundings: surroundings) }
        return ReportPage(
            step: step, draft: draft, sealed: sealed, surroundings: surroundings, faults: faults, pageFault: fault)
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
    private func send(_ draft: ReportDraft, _ visit: Visit) async throws -> Answer {
        guard draft.answer(.whatHappened).first?.isEmpty == false else {
            return .page(try await page(.what, draft, [.whatHappened: .missing]))
        }
        guard let sealing = draft.sealing, let role = draft.role,
            let content = ReportContent(draft, language: visit.language.rawValue)
        else { return .page(try await page(.role, draft, [:], .role)) }
        guard let intake = try await intake(of: draft) else { return .page(try await page(.area, draft, [:], .area)) }
        if draft.isPractice { return .page(sent(sealing.receipt, intake, at: clock.now(), isPractice: true)) }
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

    private func sent(_ receipt: Receipt, _ intake: Intake, at moment: Timestamp, isPractice: Bool) -> ReportSentPage {
        ReportSentPage(
            receipt: receipt, arrivedAt: moment, lookHours: intake.channel.terms.firstLookHours, isPractice: isPractice)
    }
}
