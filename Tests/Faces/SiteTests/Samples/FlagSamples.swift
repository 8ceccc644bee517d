import Storage
import Suppliers

@testable import ProcurementFlags
@testable import Site

extension SamplePages {
    private static let flagMoment = TestSite.now

    private static func flag(
        _ number: Int, _ indicator: String, _ subject: FlagSubject, state: ProcurementFlag.State = .open,
        source: FlagSource = .register
    ) -> ProcurementFlag {
        ProcurementFlag(
            id: ID(stored: "019a0000-0000-7000-8000-00000000f00\(number)"), indicator: indicator, subject: subject,
            subjectName: "Cleaning <of> cells",
            figures: [.init(name: "value", value: indicator == "U14" ? 0.6 : 3), .init(name: "days", value: 730)],
            source: source,
            definitions: "1", state: state, raised: flagMoment, seen: flagMoment)
    }

    private static let contract = flag(
        1, "U09", .contract(ID(stored: "019a0000-0000-7000-8000-0000000000c1")),
        source: .notices(file: "notices <2026>.jsonl", read: flagMoment))
    private static let supplier = flag(
        2, "U03", .supplier(ID(stored: "019a0000-0000-7000-8000-0000000000a1")), state: .dismissed)
    private static let buyer = flag(3, "U14", .buyer("heddlu <prawf>"), source: .notices(file: nil, read: nil))

    private static func decision(_ part: FlagDecision.Part, _ reason: String, by: String?) -> FlagDecision {
        FlagDecision(
            id: ID(stored: "019a0000-0000-7000-8000-0000000000d1"), part: part, reason: reason, by: by, at: flagMoment)
    }

    private static let review = FlagReview(
        at: flagMoment, contracts: 1200, raised: 3, gone: 0,
        coverage: [.init(indicator: "U01", computable: 0), .init(indicator: "U03", computable: 800)], noticed: 400,
        noticeCoverage: [.init(indicator: "R003", computable: 120), .init(indicator: "U09", computable: 390)])

    /// The sheet on the pages of contracts and suppliers.
    static let flagsSheet = FlagsSheet(flags: [contract, buyer, supplier], isReviewed: true, mayDismiss: true)

    /// The sheet on the page of a buyer, for somebody who only reads.
    static let buyersFlagsSheet = FlagsSheet(flags: [buyer], isReviewed: true, isBuyers: true)

    static let flags = [
        SamplePage(
            "flags",
            FlagListPage(
                page: Storage.Page(items: [contract, supplier, buyer], total: 60, number: 1, size: 25),
                search: FlagSearch(Form(query: "state=all")), review: review, address: Address("/flags"),
                mayReview: true)),
        SamplePage(
            "flags-never",
            FlagListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 25), search: FlagSearch(Form(query: "")),
                review: nil, address: Address("/flags"), mayReview: false)),
        SamplePage(
            "flag",
            FlagPage(
                detail: FlagDetail(
                    flag: contract,
                    decisions: [
                        decision(.dismissed, "Known <and> harmless", by: "N. Officer"),
                        decision(.returned, "", by: nil),
                    ]), mayDismiss: true)),
        SamplePage(
            "flag-dismissed",
            FlagPage(
                detail: FlagDetail(flag: supplier, decisions: [decision(.dismissed, "Known and harmless", by: nil)]),
                mayDismiss: true)),
        SamplePage("flag-read", FlagPage(detail: FlagDetail(flag: buyer, decisions: []), mayDismiss: false)),
    ]
}
