import Reports
import Screening
import Storage

@testable import Publications
@testable import Site
@testable import Suppliers
@testable import Tendering

extension SamplePages {
    static let today = [
        SamplePage(
            "today", TodayPage(today: Day(TestSite.now), reader: "N. Officer", matters: busyDay, spend: knownSpend)),
        SamplePage(
            "today-beginning",
            TodayPage(
                today: Day(TestSite.now), reader: "S. Administrator", matters: [],
                beginning: Beginning(person: ID(stored: "0193"), sendsMail: true))),
        SamplePage(
            "today-beginning-no-mail",
            TodayPage(
                today: Day(TestSite.now), reader: "S. Administrator", matters: [],
                beginning: Beginning(person: ID(stored: "0193"), sendsMail: false))),
        SamplePage(
            "today-signing",
            TodayPage(
                today: Day(TestSite.now), reader: "L. Lead", matters: [], tenders: waitingTenders,
                statements: StatementMatter.Kind.allCases.map { kind in
                    StatementMatter(
                        kind: kind, statement: ID(stored: "019aa000-0000-7000-8000-000000000b01"),
                        start: Day(daysSince1970: 20_544), end: Day(daysSince1970: 20_908))
                })),
        SamplePage(
            "today-reports",
            TodayPage(today: Day(TestSite.now), reader: "N. Officer", matters: [], reports: waitingReports)),
        SamplePage("today-nothing", TodayPage(today: Day(TestSite.now), reader: "N. Officer", matters: [], spend: nil)),
    ]

    private static let waitingReports: WaitingReports = {
        var waiting = WaitingReports()
        waiting.arrived = 3
        waiting.counts = [.late: 2, .waiting: 1, .offered: 1]
        return waiting
    }()

    private static let waitingTenders = [
        TenderMatter(
            kind: .second, bidder: ID(stored: "019aa000-0000-7000-8000-000000000a01"),
            bidderName: "Sglein <Sydyn> Cyf", title: "Cleaning of police buildings"),
        TenderMatter(kind: .lead, count: 2, due: Day(TestSite.now).adding(days: 2)),
    ]

    /// One of every kind, due from two days ago on, with owners of every sort.
    private static let busyDay = Matter.Kind.allCases.enumerated().map { place, kind in
        Matter(
            kind: kind, subject: kind == .noList ? nil : "019aa000-0000-7000-8000-00000000000\(place)",
            words: [
                "supplier": "Tegfan <Safety> Supplies Cyf", "entry": "Sarang “Gloves”", "list": "Forced-labour orders",
                "score": "0.91", "count": "2",
            ],
            owner: place == 0 ? "N. Officer" : place == 1 ? "P. Lead" : nil,
            due: place == 8 ? nil : Day(TestSite.now).adding(days: place - 2),
            yearlySpend: place < 4 ? pounds(38_400 * Int64(place * place * 9 + 1)) : nil)
    }

    static let knownSpend = SpendByTier(
        lines: [
            SpendByTier.Line(tier: .high, spend: pounds(4_100_000), suppliers: 9, withoutSpend: 0),
            SpendByTier.Line(tier: .medium, spend: pounds(8_600_000), suppliers: 31, withoutSpend: 1),
            SpendByTier.Line(tier: .low, spend: pounds(9_000_000), suppliers: 118, withoutSpend: 0),
            SpendByTier.Line(tier: .unknown, spend: pounds(15_700_000), suppliers: 204, withoutSpend: 11),
        ],
        ledgerEnd: Day(year: 2026, month: 10, day: 31))

    static func pounds(_ amount: Int64) -> Money { Money(minorUnits: amount * 100, currency: "GBP") }
}
