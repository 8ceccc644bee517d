import Access
import AuditTrail
import Auditing
import Storage

@testable import Site

extension SamplePages {
    static let trail = [
        SamplePage("trail", trailPage(query: "q=cash&person=p1&act=disclosure&kind=supplier&from=2026-11-01")),
        SamplePage("trail-faulty", trailPage(query: "from=yesterday&to=2026-11-31", isEmpty: true)),
        SamplePage("trail-export", exportPage),
        SamplePage("trail-export-all", TrailExportPage(filters: TrailFilters(Form()), names: [:], search: "")),
        SamplePage("readers", readers(query: "before=1.\(entry.id)", mayOpen: true, hasMore: true)),
        SamplePage("readers-referral", readers(query: "", mayOpen: false, hasMore: false)),
    ]

    private static let names = ["p1": "N. Officer", "p2": "<L> Arweinydd"]

    private static let entry = TrailEntry(
        id: ID(stored: "019aa000-0000-7000-8000-0000000000a1"), at: TestSite.now, act: .disclosure,
        actor: Actor(person: "p1", organisation: "o", node: "pages"), subjectKind: "supplier",
        subject: "019aa000-0000-7000-8000-00000000000a", reason: "Wages in <cash>", recipient: "Gwynfryn Court")

    private static let entries = [
        entry,
        TrailEntry(
            id: ID(stored: "019aa000-0000-7000-8000-0000000000a2"), at: TestSite.now, act: .consultation,
            actor: Actor(person: "p2", organisation: "o", node: "pages"), subjectKind: "referral",
            subject: "019aa000-0000-7000-8000-000000000031", reason: "other: case 12"),
        TrailEntry(
            id: ID(stored: "019aa000-0000-7000-8000-0000000000a3"), at: TestSite.now, act: .consultation,
            actor: Actor(person: "p9", organisation: "o", node: "pages"), subjectKind: "readers",
            reason: Purposes.refusal),
        TrailEntry(
            id: ID(stored: "019aa000-0000-7000-8000-0000000000a4"), at: TestSite.now, act: .disclosure,
            actor: Actor(person: nil, organisation: "o", node: "command line"), subjectKind: "unheard_of",
            subject: "x", recipient: Role.modernSlaveryLead.rawValue),
    ]

    private static func trailPage(query: String, isEmpty: Bool = false) -> TrailPageModel {
        let place = TrailPlace(entry)
        let last = TrailVerification(at: TestSite.now, links: 1200, heads: 7, findings: 2)
        return TrailPageModel(
            found: isEmpty ? TrailPage(entries: []) : TrailPage(entries: entries, next: place, searchedTo: place),
            chain: isEmpty
                ? ChainState(linked: 0, waiting: 0)
                : ChainState(
                    linked: 1200, waiting: 3, waitingSince: TestSite.now, lastHead: (TestSite.now, 1200),
                    lastVerification: last),
            filters: TrailFilters(Form(query: isEmpty ? query : query + "&before=\(place.text)")), names: names,
            openKinds: ["supplier", "hit"], address: Address("/trail", query: query))
    }

    private static var exportPage: TrailExportPage {
        let query = "q=cash&person=p1&act=disclosure&kind=supplier&record=x&from=2026-11-01&to=2026-11-22"
        var page = TrailExportPage(filters: TrailFilters(Form(query: query)), names: names, search: query)
        page.recipient = "<Court>"
        page.refusal = .reasonMissing
        return page
    }

    private static func readers(query: String, mayOpen: Bool, hasMore: Bool) -> ReadersPage {
        let kind: ReadKind = mayOpen ? .supplier : .referral
        let subject = "019aa000-0000-7000-8000-00000000000a"
        return ReadersPage(
            kind: kind, subject: subject,
            found: TrailPage(entries: entries, next: hasMore ? TrailPlace(entry) : nil), names: names,
            address: Address("/\(kind.folder)/\(subject)/readers", query: query), mayOpen: mayOpen)
    }
}
