import Access
import Languages
import Sealing
import Storage

@testable import ReportChannels
@testable import Reports
@testable import Site

extension SamplePages {
    static let desk = [
        SamplePage("desk", listPage(["show": "open"], [urgent, late, offered])),
        SamplePage("desk-none", listPage(["show": "late", "role": "victim"], [])),
        SamplePage("desk-report", DeskReportPage(frame: frame, takers: takers, now: now, maySearchSuppliers: true)),
        SamplePage(
            "desk-report-new",
            DeskReportPage(
                frame: ReportFrame(report: late.report, channelName: "Desk", welshChannelName: "Desg"), now: now)),
        SamplePage("desk-report-offered", DeskReportPage(frame: offeredFrame, now: now)),
        SamplePage("desk-report-closed", DeskReportPage(frame: closedFrame, now: now)),
        SamplePage(
            "desk-report-fault",
            DeskReportPage(
                frame: frame, takers: takers, now: now, act: .assess, sent: Form(query: "risk=soon"),
                fault: DeskFault(field: "assess-text", code: .reasonsMissing))),
        SamplePage(
            "desk-report-offer-fault",
            DeskReportPage(
                frame: frame, takers: takers, now: now, act: .offer, sent: Form(query: ""),
                fault: DeskFault(field: "taker", code: .takerMissing))),
        SamplePage(
            "desk-intelligence",
            DeskIntelligencePage(
                frame: frame, now: now, sent: Form(query: "information=C&left-out=yes"),
                fault: DeskFault(field: "source", code: .gradeMissing))),
        SamplePage("desk-intelligence-new", DeskIntelligencePage(frame: frame, now: now)),
        SamplePage(
            "desk-intelligence-sheet", DeskIntelligenceSheetPage(frame: frame, outcome: graded, now: now)),
        SamplePage("desk-links", DeskLinksPage(total: 12_345)),
        SamplePage("desk-figures", figuresPage("from=2026-01-01&to=2026-06-30", figures)),
        SamplePage("desk-figures-none", figuresPage("from=2026-01-01&to=2025-06-30", nil)),
    ]

    private static let now = TestSite.now

    private static func listPage(_ query: KeyValuePairs<String, String>, _ lines: [ListedReport]) -> DeskListPage {
        var waiting = WaitingReports()
        waiting.arrived = 2
        waiting.counts = [.late: 1, .waiting: 3, .offered: 1]
        return DeskListPage(
            page: Storage.Page(items: lines, total: lines.isEmpty ? 0 : 60, number: 1, size: 25),
            search: DeskSearch(Form(query: Address("/desk", query).query)),
            choices: ReportListChoices(
                channels: [.init(id: channel, name: BilingualText("Intelligence <desk>", "Desg gudd-wybodaeth"))],
                languages: ["cy", "en", "ro"]),
            waiting: waiting, now: now, address: Address("/desk", query))
    }

    private static let channel = ID<ReportChannel>(stored: "019aa000-0000-7000-8000-00000000c001")
    private static let officer = ID<Person>(stored: "019aa000-0000-7000-8000-00000000c002")

    private static func report(_ number: Int, _ role: ReporterRole, _ language: String) -> Report {
        Report(
            id: ID(stored: "019aa000-0000-7000-8000-00000000c01\(number)"),
            organisation: ID(stored: "019aa000-0000-7000-8000-00000000c003"), channel: channel,
            seal: SealName("0123456789abcdef0123456789abcdef")!, language: language, role: role,
            sealedBy: number == 1 ? .browser : .arrival, arrivedAt: now.adding(hours: -30),
            lookBy: now.adding(hours: -6))
    }

    private static let urgent: ListedReport = {
        var report = Self.report(1, .victim, "ro")
        report.isDanger = true
        report.isChild = true
        report.state = .open
        report.risk = .now
        report.assignee = officer
        report.lookedAt = now.adding(hours: -29)
        report.assessedAt = now.adding(hours: -28)
        report.answeredAt = now.adding(hours: -20)
        report.wroteAt = now.adding(hours: -1)
        return Self.line(report, "N. Officer")
    }()

    private static let late = Self.line(Self.report(2, .sawSomething, "cy"), nil)

    private static let offered: ListedReport = {
        var line = Self.line(Self.report(3, .insider, "en"), nil)
        line.report.withdrawnAt = now
        line.isOffered = true
        return line
    }()

    private static func line(_ report: Report, _ assignee: String?) -> ListedReport {
        ListedReport(
            report: report, channelName: "Intelligence <desk>", welshChannelName: "Desg gudd-wybodaeth",
            assigneeName: assignee, isOffered: false)
    }

    private static let graded = Outcome(
        id: ID(stored: "019aa000-0000-7000-8000-0000000ab123"), report: urgent.report.id, kind: .intelligence,
        entry: SealName("0123456789abcdef0123456789abcdee"), reference: "",
        grade: IntelligenceGrade(source: .untested, information: .knownIndirectly, handling: .sharingWithConditions),
        leftOut: true, at: now, person: officer)

    private static let frame: ReportFrame = {
        var frame = ReportFrame(
            report: urgent.report, channelName: "Intelligence <desk>", welshChannelName: "Desg gudd-wybodaeth",
            colleagues: [.init(person: officer, name: "N. Officer")], names: [officer: "N. Officer"])
        frame.holds = [
            Hold(
                id: ID(stored: "019aa000-0000-7000-8000-00000000c021"), report: urgent.report.id, ground: .disclosure,
                owner: officer, since: now, until: now.adding(days: 90))
        ]
        var crime = graded
        crime.id = ID(stored: "019aa000-0000-7000-8000-0000000ab124")
        crime.kind = .crime
        crime.reference = "DP/2026/118"
        crime.grade = nil
        frame.outcomes = [graded, crime]
        frame.handovers = [handOver(.refused), handOver(.accepted)]
        return frame
    }()

    private static func handOver(_ state: HandOver.State) -> HandOver {
        HandOver(
            id: ID(stored: "019aa000-0000-7000-8000-00000000c031"), report: urgent.report.id,
            from: urgent.report.organisation, fromChannel: channel, to: nil, name: "Heddlu <Arall>",
            reference: "HA-7", state: state, refusal: state == .refused ? .notOurArea : nil, offeredAt: now,
            answeredAt: state == .offered ? nil : now)
    }

    private static let offeredFrame: ReportFrame = {
        var frame = Self.frame
        frame.offer = handOver(.offered)
        frame.handovers = [handOver(.offered)]
        return frame
    }()

    private static let closedFrame: ReportFrame = {
        var frame = Self.frame
        frame.report.state = .closed
        frame.report.wroteAt = nil
        frame.report.closedAt = now
        frame.report.closeReason = .dealtWith
        frame.report.destroyAt = now.adding(days: 30)
        frame.handovers = [handOver(.offered)]
        return frame
    }()

    private static let takers: [Intake] = {
        let name = BilingualText("Over <there>", "Draw <fan acw>")
        let other = ReportChannel(
            id: ID(stored: "019aa000-0000-7000-8000-00000000c004"), organisation: urgent.report.organisation,
            kind: .sighting, terms: ReportChannel.Terms(name: name), isOpen: true, madeAt: now)
        let key = RecipientPublicKey(id: "019aa000-0000-7000-8000-00000000c005", bytes: Array(1...32))!
        return [
            Intake(
                channel: other,
                readers: [Intake.Reader(person: officer, title: BilingualText("Head", "Pennaeth"), key: key)],
                recovery: key)
        ]
    }()

    private static func figuresPage(_ query: String, _ figures: [ChannelFigures]?) -> DeskFiguresPage {
        DeskFiguresPage(span: DeskFigureSpan(Form(query: query), today: Day(now)), figures: figures)
    }

    private static let figures = [
        ChannelFigures(
            channelName: "Intelligence <desk>", welshChannelName: "Desg gudd-wybodaeth", reports: 1_240,
            hoursToLook: 3, hoursToAnswer: nil, late: nil, byLanguage: ["cy": 40, "en": 1_200, "ro": Int?.none],
            byRole: ["sawSomething": 1_240], bySealing: ["browser": 1_200, "arrival": 40]),
        ChannelFigures(
            channelName: "Victims’ desk", welshChannelName: "Desg dioddefwyr", reports: nil, hoursToLook: nil,
            hoursToAnswer: nil, late: 0, byLanguage: [:], byRole: [:], bySealing: [:]),
    ]
}
