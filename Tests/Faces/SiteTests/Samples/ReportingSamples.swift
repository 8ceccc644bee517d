import Access
import Foundation
import Languages
import PublicGuidance
import Sealing
import Storage

@testable import ReportChannels
@testable import Reports
@testable import Site

extension SamplePages {
    /// The public's form, from its first page to the receipt, and coming back.
    static var reporting: [SamplePage] {
        let pages = ReportingSamples()
        let open = { (name: String, model: any PageModel) in SamplePage(name, isSignedIn: false, model) }
        return [
            open("report-start", ReportStartPage(isOpen: true)),
            open("report-start-closed", ReportStartPage(isOpen: false, isGone: true)),
            open("report-form", pages.form), open("report-check", pages.check(.sawSomething)),
            open("report-check-failed", pages.check(.insider, hasFailed: true)),
            open("report-sent", pages.sent(isPractice: false)),
            open("report-sent-practice", pages.sent(isPractice: true)),
            open("report-return", ReturnPage(salt: pages.salt)),
            open("report-return-unknown", ReturnPage(salt: pages.salt, typed: "1234", fault: .unknown)),
            open("report-status", pages.status), open("report-status-sealed", pages.sealedStatus),
            open("report-status-destroyed", pages.destroyed),
        ]
            + pages.short
            + ReportStep.allCases.filter { $0 != .check }.map { step in
                open("report-step-\(step.rawValue)", pages.step(step))
            } + [open("report-step-what-faulty", pages.faulty)]
    }
}

/// What the sample pages show.
private struct ReportingSamples {
    let salt = ReceiptSalt(bytes: Array(0..<16))!
    private let receipt = Receipt(typed: "123456789012345678901238")!
    private let channel = ID<ReportChannel>("019aa000-0000-7000-8000-000000000001")!
    private let person = ID<Person>("019aa000-0000-7000-8000-000000000002")!
    private let seal = SealName(String(repeating: "ab", count: 16))!

    private var places: [ReportingPlace] {
        [
            ReportingPlace(channel: channel, area: "gwynfryn", name: BilingualText("Gwynfryn", "Gwynfryn")),
            ReportingPlace(
                channel: ID<ReportChannel>("019aa000-0000-7000-8000-000000000003")!, area: nil,
                name: BilingualText("Helpdesk of Wales", "Desg gymorth Cymru")),
        ]
    }

    private var surroundings: ReportSurroundings {
        var surroundings = ReportSurroundings(places: places)
        surroundings.readers = [
            Intake.Reader(
                person: person, title: BilingualText("Head of Standards", "Pennaeth Safonau"),
                key: RecipientPublicKey(id: "key", bytes: Array(1...32))!)
        ]
        return surroundings
    }

    private func draft(_ role: ReporterRole) -> ReportDraft {
        var draft = ReportDraft(at: TestSite.now)
        draft.role = role
        draft.channel = channel
        draft.answers = [
            "whatHappened": ["Six men sleep in the car wash.\nA van brings them <at night>."], "when": ["now"],
            "goingOn": ["yes"], "placeWords": ["Behind the station"], "setting": [Setting.carWash.rawValue],
            "signs": [Setting.carWash.ownSigns[0].rawValue], "wrongdoing": ["crime", "hiding"],
            "contactWay": ["number"],
        ]
        draft.files = [
            ReportDraft.File(file: seal, name: "photo.jpg", type: "image/jpeg", size: 2_400_000, sha256: "00")
        ]
        draft.showsDanger = true
        draft.isPractice = role == .insider
        return draft
    }

    var form: ReportFormPage {
        ReportFormPage(
            places: Dictionary(uniqueKeysWithValues: ReporterRole.allCases.map { ($0, places) }), salt: salt,
            at: TestSite.now)
    }

    /// In a language of either direction.
    var short: [SamplePage] {
        guard let guidance = try? PublicGuidance() else { return [] }
        var faulty = Form()
        faulty.fields = [
            Form.Field(name: "contactWay", value: "phone"), Form.Field(name: "interpreter", value: "yes"),
        ]
        let page = ShortReportPage(language: .polish, guidance: guidance, places: [], sealed: "sealed")
        var other = ShortReportPage(
            language: .arabic, guidance: guidance, places: places, sealed: "sealed", form: faulty)
        other.faults = [("whatHappened", .missing), ("contactWords", .contactMissing)]
        return [
            SamplePage("report-short", isSignedIn: false, page),
            SamplePage("report-short-faulty", isSignedIn: false, other),
            SamplePage(
                "report-short-sent", isSignedIn: false,
                ShortReportSentPage(language: .arabic, guidance: guidance, receipt: receipt)),
        ]
    }

    func step(_ step: ReportStep) -> ReportPage {
        let role: ReporterRole = [.exclusions, .protection, .wrongdoing].contains(step) ? .insider : .sawSomething
        return ReportPage(step: step, draft: draft(role), sealed: "sealed", surroundings: surroundings)
    }

    var faulty: ReportPage {
        var page = step(.what)
        page.draft.answers = [:]
        page.faults = [.whatHappened: .missing]
        return page
    }

    func check(_ role: ReporterRole, hasFailed: Bool = false) -> ReportCheckPage {
        ReportCheckPage(draft: draft(role), sealed: "sealed", surroundings: surroundings, hasFailed: hasFailed)
    }

    func sent(isPractice: Bool) -> ReportSentPage {
        ReportSentPage(receipt: receipt, arrivedAt: TestSite.now, lookHours: 24, isPractice: isPractice)
    }

    private func returned(isDestroyed: Bool = false) -> ReturnedReport {
        ReturnedReport(
            seal: seal, language: "en", arrivedAt: TestSite.now,
            steps: [ReporterStep(kind: .arrived, at: TestSite.now), ReporterStep(kind: .lookedAt, at: TestSite.now)],
            receipt: isDestroyed ? nil : Array(repeating: 1, count: KeySealing.receiptLength),
            messages: isDestroyed
                ? []
                : [
                    SealedEntry(name: seal, kind: .answer, sealed: [1, 2, 3], at: TestSite.now),
                    SealedEntry(name: seal, kind: .message, sealed: [4, 5, 6], at: TestSite.now),
                ], isClosed: false, withdrawnAt: nil, destroyAt: nil, isHeld: false)
    }

    private var messages: [StatusPage.Message] {
        [
            StatusPage.Message(isReporters: false, at: TestSite.now, text: "Was there a van?"),
            StatusPage.Message(isReporters: true, at: TestSite.now, text: nil),
        ]
    }

    var status: StatusPage {
        StatusPage(report: returned(), messages: messages, pass: "pass", notice: .sent)
    }

    var sealedStatus: StatusPage {
        var page = StatusPage(report: returned(), messages: messages, pass: "", fault: .tooMuch)
        page.isSealed = true
        return page
    }

    var destroyed: StatusPage { StatusPage(report: returned(isDestroyed: true), messages: [], pass: "pass") }
}
