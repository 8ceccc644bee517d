import FollowTheMoney
import NameMatching
import Storage

@testable import AuditTrail
@testable import Screening
@testable import Site
@testable import Suppliers
@testable import Watchlists

/// Hits and lists with every field filled.
extension SamplePages {
    static let hits = [
        SamplePage("hits", hitList(search: "")),
        SamplePage("hits-none", hitList(search: "", isEmpty: true)),
        SamplePage("hits-filtered", hitList(search: "q=nothing&state=same", isEmpty: true)),
        SamplePage("hits-unchecked", hitList(search: "", isEmpty: true, isChecked: false)),
        SamplePage(
            "hit",
            HitPage(
                hit: hit(.open), mayConfirm: true, mayTell: true, mayReadReaders: true, today: Day(TestSite.now))),
        SamplePage(
            "hit-lead-waits", HitPage(hit: answeredHit, mayConfirm: true, mayTell: true, today: Day(TestSite.now))),
        SamplePage(
            "hit-faulty",
            HitPage(hit: hit(.open), forms: faultyForms, mayConfirm: true, mayTell: true, today: Day(TestSite.now))),
        SamplePage(
            "hit-second",
            HitPage(
                hit: hit(.waitsForSecond, maySecond: true), mayConfirm: true, mayTell: true, today: Day(TestSite.now))),
        SamplePage(
            "hit-waits", HitPage(hit: hit(.waitsForSecond), mayConfirm: true, mayTell: true, today: Day(TestSite.now))),
        SamplePage(
            "hit-clash",
            HitPage(
                hit: hit(.same), forms: HitForms(reopening: Reason("no"), clash: "Same directors"), mayConfirm: true,
                mayTell: false, today: Day(TestSite.now))),
    ]

    static let lists = [
        SamplePage(
            "lists",
            WatchlistListPage(
                lists: [list], lastCheck: check, today: Day(TestSite.now), mayChange: true, mayCheck: true)),
        SamplePage(
            "lists-none",
            WatchlistListPage(lists: [], today: Day(TestSite.now), mayChange: true, mayCheck: false)),
        SamplePage("list", watchlist(entries: [entry])),
        SamplePage("list-no-entry", watchlist(entries: [])),
        SamplePage("list-removal", ListRemovalPage(list: list, reason: Reason("short"))),
    ]

    static let comparison = Comparison(
        score: 0.77, queryName: "Kwik Glan Gloves Cyf", candidateName: "Quick Gloves Limited",
        candidateKind: .tradingAs,
        evidence: [
            Evidence(kind: .sound, query: "Kwik", candidate: "Quick", similarity: 0.8, weight: 0.4, effect: -0.08),
            Evidence(kind: .missing, query: "Glan", candidate: "", similarity: 0, weight: 0.3, effect: -0.12),
            Evidence(kind: .exact, query: "Gloves", candidate: "Gloves", similarity: 1, weight: 0.3, effect: 0),
            Evidence(kind: .form, query: "Cyf", candidate: "Limited", similarity: 1, weight: 0, effect: 0),
            Evidence(kind: .extra, query: "", candidate: "<Port>", similarity: 0, weight: 0, effect: 0),
            Evidence(kind: .postcode, query: "LL94 9ZY", candidate: "LL94 9ZY", similarity: 1, weight: 0, effect: 0.03),
            Evidence(kind: .country, query: "gb", candidate: "my", similarity: 0, weight: 0, effect: -0.1),
        ],
        caps: [Cap(reason: .alias, effect: -0.02)])

    static let identity = SupplierIdentity(
        id: supplierID, schema: .company,
        names: [
            SupplierName(text: "Kwik Glan Gloves Cyf", kind: .primary, source: "suppliers"),
            SupplierName(text: "Kwik Glan", kind: .tradingAs, source: "ledger"),
        ],
        identifiers: [SupplierIdentifier(scheme: "GB-COH", value: "99010017")],
        addresses: [
            SupplierAddress(street: "2 Stryd y Bont", locality: "Porth Eithin", postcode: "LL94 9ZY", country: "gb")
        ],
        countries: ["gb"])

    static let entity = FollowTheMoneyEntity(
        id: "FLO-0031", schema: "Company",
        properties: [
            "name": ["Quick Gloves Limited"], "alias": (1...9).map { "Quick Gloves \($0)" }, "country": ["gb"],
            "address": ["Unit 4, Porth Eithin, LL94 9ZY"], "topics": ["forced.labor"], "createdAt": ["2024-03-12"],
            "notes": ["Documents <withheld>."], "sourceUrl": ["https://orders.example/31"], "somethingElse": ["kept"],
        ])

    static let check = Check(
        id: ID(stored: "019aa000-0000-7000-8000-00000000000c"), startedAt: TestSite.now, endedAt: TestSite.now,
        threshold: 0.7, engineVersion: "1.0", suppliers: 51, entries: 96,
        lists: [Check.UsedList(name: "Forced-labour orders", version: 2, checksum: String(repeating: "0a", count: 32))])

    static let list = Watchlist(
        id: listID, name: "Forced-labour orders", consequence: .ask,
        current: ListVersion(
            id: ID(stored: "019aa000-0000-7000-8000-00000000000e"), number: 2, format: .followTheMoney,
            fileName: "orders.jsonl", publishedOn: "2026-09-18", checksum: String(repeating: "0a", count: 32),
            entries: 36,
            added: 2, changed: 1, removed: 0, importedAt: TestSite.now.adding(days: -40)),
        openHits: 4, confirmedHits: 1)

    private static let supplierID = ID<Supplier>(stored: "019aa000-0000-7000-8000-00000000000a")
    private static let listID = ID<Watchlist>(stored: "019aa000-0000-7000-8000-00000000000b")
    private static let hitID = ID<Hit>(stored: "019aa000-0000-7000-8000-00000000000d")

    private static let entry = ListEntry(
        id: ID(stored: "019aa000-0000-7000-8000-00000000000f"), list: listID, key: "FLO-0031", entity: entity,
        isCurrent: true)

    private static let faultyForms: HitForms = {
        var form = Form(query: "verdict=&why=short")
        form.fields.append(Form.Field(name: "x", value: "y"))
        return HitForms(decision: DecisionForm(form))
    }()

    private static func summary(_ state: HitState, spend: Money?) -> HitSummary {
        HitSummary(
            id: hitID, supplier: supplierID, supplierName: "Kwik Glan Gloves Cyf", yearlySpend: spend,
            entryCaption: "Quick Gloves Limited", list: listID, listName: "Forced-labour orders", consequence: .ask,
            score: 0.77, state: state, foundAt: TestSite.now, due: Day(TestSite.now).adding(days: -2), cameBack: true)
    }

    private static func hitList(search: String, isEmpty: Bool = false, isChecked: Bool = true) -> HitListPage {
        let rows = HitState.allCases.map { summary($0, spend: $0 == .open ? nil : pounds(61_200)) }
        return HitListPage(
            page: Storage.Page(items: isEmpty ? [] : rows, total: isEmpty ? 0 : 80, number: 2, size: 25),
            search: HitListSearch(Form(query: search)), lists: [list], lastCheck: isChecked ? check : nil,
            mayCheck: true, today: Day(TestSite.now), address: Address("/hits", query: search))
    }

    private static func watchlist(entries: [ListEntry]) -> WatchlistPage {
        WatchlistPage(
            detail: WatchlistDetail(list: list, versions: [list.current], schemas: ["Company": 34, "Person": 2]),
            entries: Storage.Page(items: entries, total: entries.count * 36, number: 1, size: 25),
            search: "quick", today: Day(TestSite.now), mayChange: true, address: Address("/lists/1", query: "q=quick"))
    }

    /// A hit that the lead was told of, and answered that procurement should come and speak first.
    private static var answeredHit: HitDetail {
        var detail = hit(.open)
        detail.receipts = [Referral.Receipt(sentAt: TestSite.now, by: "N. Officer", answer: .speakToTheLead)]
        return detail
    }

    static func hit(_ state: HitState, maySecond: Bool = false) -> HitDetail {
        let decided = state != .open
        return HitDetail(
            summary: summary(state, spend: pounds(61_200)), comparison: comparison, supplier: identity,
            supplierRecord: Supplier(
                id: supplierID, name: "Kwik Glan Gloves Cyf", schema: .company, country: "gb",
                website: "kwikglan.example", sector: .unknown, tier: .medium,
                spend: SupplierSpend(yearly: pounds(61_200), source: .ledger), contractCount: 3, awardCount: 3,
                attention: SupplierAttention(open: 1, confirmed: 0), mergedInto: nil, createdAt: TestSite.now,
                changedAt: TestSite.now),
            entry: entry, list: list, check: check, decisions: decided ? decisions : [],
            changes: decided ? [] : [Change(side: .entry, kind: .added, field: "address", value: "LL94 9ZY")],
            receipts: decided ? receipts : [], history: decided ? [trailEntry] : [], mayDecide: !decided,
            maySecond: maySecond, mayReopen: decided)
    }

    private static let decisions = [
        Decision(
            id: ID(stored: "019aa000-0000-7000-8000-000000000010"), part: .first, verdict: .same,
            reason: "Same director\nand <address>", by: "N. Officer", at: TestSite.now),
        Decision(
            id: ID(stored: "019aa000-0000-7000-8000-000000000011"), part: .reopened, verdict: nil,
            reason: "The supplier appealed", by: nil, at: TestSite.now),
    ]

    static let receipts = [
        Referral.Receipt(sentAt: TestSite.now, by: "N. Officer", answer: .goOn),
        Referral.Receipt(sentAt: TestSite.now, by: nil, answer: nil),
    ]

    private static let trailEntry = TrailEntry(
        id: ID(stored: "019aa000-0000-7000-8000-000000000012"), at: TestSite.now, act: .consultation,
        actor: Actor(person: nil, organisation: nil, node: "test"), subjectKind: "hit", subject: hitID.text,
        reason: nil,
        recipient: nil)
}
