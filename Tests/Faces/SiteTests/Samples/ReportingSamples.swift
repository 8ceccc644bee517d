import Access
import Languages
import PublicGuidance
import ReportChannels
import Reports
import Sealing
import Storage

@testable import Site

extension SamplePages {
    static let reporting = [
        SamplePage("report-start", isSignedIn: false, startPage(isOpen: true)),
        SamplePage("report-closed", isSignedIn: false, startPage(isOpen: false)),
        SamplePage(
            "report-role", isSignedIn: false,
            ReportPage(step: .role, draft: emptyDraft, sealed: "sealed", pageFault: .role)),
        SamplePage(
            "report-area", isSignedIn: false,
            ReportPage(step: .area, draft: reportDraft, sealed: "sealed", surroundings: surroundings)),
        SamplePage(
            "report-area-none", isSignedIn: false,
            ReportPage(step: .area, draft: reportDraft, sealed: "sealed", pageFault: .area)),
        SamplePage(
            "report-sharing", isSignedIn: false,
            ReportPage(step: .sharing, draft: reportDraft, sealed: "sealed", surroundings: surroundings)),
        SamplePage(
            "report-protection", isSignedIn: false, ReportPage(step: .protection, draft: reportDraft, sealed: "sealed")),
        SamplePage(
            "report-what", isSignedIn: false,
            ReportPage(step: .what, draft: reportDraft, sealed: "sealed", faults: [.whatHappened: .missing])),
        SamplePage("report-when", isSignedIn: false, ReportPage(step: .when, draft: reportDraft, sealed: "sealed")),
        SamplePage("report-signs", isSignedIn: false, ReportPage(step: .signs, draft: reportDraft, sealed: "sealed")),
        SamplePage(
            "report-files", isSignedIn: false,
            ReportPage(step: .files, draft: reportDraft, sealed: "sealed", pageFault: .file)),
        SamplePage(
            "report-files-none", isSignedIn: false, ReportPage(step: .files, draft: emptyDraft, sealed: "sealed")),
        SamplePage(
            "report-exclusions", isSignedIn: false,
            ReportPage(
                step: .exclusions, draft: reportDraft, sealed: "sealed", surroundings: surroundings,
                pageFault: .exclusions)),
        SamplePage(
            "report-contact", isSignedIn: false, ReportPage(step: .contact, draft: reportDraft, sealed: "sealed")),
        SamplePage("report-flags", isSignedIn: false, ReportPage(step: .flags, draft: reportDraft, sealed: "sealed")),
        SamplePage(
            "report-check", isSignedIn: false,
            ReportCheckPage(draft: reportDraft, sealed: "sealed", surroundings: surroundings, hasFailed: true)),
        SamplePage(
            "report-sent", isSignedIn: false,
            ReportSentPage(receipt: receipt, arrivedAt: reportMoment, lookHours: 24, isPractice: false)),
        SamplePage(
            "report-practised", isSignedIn: false,
            ReportSentPage(receipt: receipt, arrivedAt: reportMoment, lookHours: 24, isPractice: true)),
        SamplePage(
            "report-return", isSignedIn: false,
            ReturnPage(salt: ReceiptSalt(bytes: Array(0..<16))!, typed: "1234", fault: .form)),
        SamplePage("report-status", isSignedIn: false, statusPage()),
        SamplePage("report-status-gone", isSignedIn: false, statusPage(isThere: false)),
    ]

    private static let reportMoment = Timestamp(milliseconds: 1_795_338_000_000)
    // 23 digits and the one that fits them.
    private static let receipt = (0...9).compactMap { Receipt(typed: "48210937561204883917205" + String($0)) }[0]

    private static func startPage(isOpen: Bool) -> ReportStartPage {
        guard let guidance = try? PublicGuidance() else { preconditionFailure("the program is not whole") }
        return ReportStartPage(contacts: guidance.contacts, isOpen: isOpen, isGone: isOpen)
    }

    private static let emptyDraft = ReportDraft(at: reportMoment)

    private static let reportDraft: ReportDraft = {
        var draft = ReportDraft(at: reportMoment)
        draft.role = .sawSomething
        draft.isPractice = true
        draft.channel = channel
        draft.area = "gwynfryn"
        draft.answers = [
            "whatHappened": ["Men sleep in the unit behind the car wash.\nThey never leave it."], "when": ["now"],
            "goingOn": ["yes"], "placeWords": ["Behind the petrol station"], "setting": ["carWash"],
            "signs": ["washBedding"], "contactWay": ["number"],
        ]
        draft.files = [
            ReportDraft.File(file: file, name: "yard.jpg", type: "", size: 2_400_000, sha256: "00"),
            ReportDraft.File(file: copy, name: "yard.jpg", type: "", size: 900_000, sha256: "00", cleanOf: file),
            ReportDraft.File(file: sound, name: "voices.m4a", type: "", size: 31_000, sha256: "00"),
        ]
        draft.showsDanger = true
        draft.excluded = [readers[0].person]
        return draft
    }()

    private static let channel = ID<ReportChannel>(stored: "00000000-0000-7000-8000-000000000001")
    private static let file = SealName("00000000000000000000000000000001")!
    private static let copy = SealName("00000000000000000000000000000002")!
    private static let sound = SealName("00000000000000000000000000000003")!

    private static let readers = [("Head of Professional Standards", "Pennaeth Safonau Proffesiynol")].map { title in
        Intake.Reader(
            person: ID<Person>(stored: "00000000-0000-7000-8000-000000000002"), title: BilingualText(title.0, title.1),
            key: RecipientPublicKey(id: "1", bytes: Array(repeating: 1, count: 32))!)
    }

    private static let surroundings: ReportSurroundings = {
        var surroundings = ReportSurroundings(places: [
            ReportingPlace(channel: channel, area: "gwynfryn", name: BilingualText("Gwynfryn", "Gwynfryn")),
            ReportingPlace(
                channel: ID<ReportChannel>(stored: "00000000-0000-7000-8000-000000000003"), area: nil,
                name: BilingualText("Gwynfryn Police", "Heddlu Gwynfryn")),
        ])
        surroundings.readers = readers
        surroundings.sharing = ReportingText(
            code: .immigration, text: BilingualText("We do not ask about papers.", "Nid ydym yn gofyn am bapurau."),
            owner: readers[0].person, ownerName: "N. Owner", reviewedOn: Day("2026-11-30")!)
        return surroundings
    }()

    private static func statusPage(isThere: Bool = true) -> StatusPage {
        let report = ReturnedReport(
            seal: file, language: "cy", arrivedAt: reportMoment,
            steps: ReporterStep.Kind.allCases.map {
                ReporterStep(kind: $0, at: reportMoment, body: "Heddlu Pencaerog", reference: "PC/118")
            },
            receipt: isThere ? [] : nil, messages: [], isClosed: false,
            withdrawnAt: isThere ? nil : reportMoment, destroyAt: nil, isHeld: false)
        var page = StatusPage(
            report: report,
            messages: isThere
                ? [
                    StatusPage.Message(isReporters: false, at: reportMoment, text: "Thank you. Where is it?"),
                    StatusPage.Message(isReporters: true, at: reportMoment, text: nil),
                ] : [], pass: "pass", notice: .sent, fault: isThere ? .empty : nil)
        page.typed = ""
        return page
    }
}
