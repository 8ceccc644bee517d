import NameMatching
import Storage

@testable import AuditTrail
@testable import Screening
@testable import Site
@testable import Suppliers

/// The pages of the register with every field filled.
extension SamplePages {
    static let suppliers = [
        SamplePage("suppliers", supplierList("sort=name&page=2&q=glove", [glovemaker, stated, unknown], total: 130)),
        SamplePage("suppliers-none", supplierList("q=nobody&least=much", [], total: 0)),
        SamplePage("suppliers-empty", supplierList("", [], total: 0)),
        SamplePage("supplier", supplierPage(glovemaker, isFull: true)),
        SamplePage("supplier-bare", supplierPage(stated, isFull: false)),
        SamplePage("supplier-merged", supplierPage(unknown, isFull: false, isMerged: true)),
    ]

    static let contracts = [
        SamplePage(
            "contracts",
            ContractListPage(
                page: Storage.Page(items: [guards, bare], total: 60, number: 1, size: 50), text: "", tier: nil,
                address: Address("/contracts"), mayImport: true)),
        SamplePage(
            "contracts-none",
            ContractListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 50), text: "nothing", tier: .high,
                address: Address("/contracts"), mayImport: false)),
        SamplePage(
            "contracts-empty",
            ContractListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 50), text: "", tier: nil,
                address: Address("/contracts"), mayImport: true)),
        SamplePage(
            "contract",
            ContractPage(entry: assessed(guards), mayChange: true, mayManage: true, flags: flagsSheet)),
        SamplePage(
            "contract-faulty",
            ContractPage(entry: assessed(guards), mayChange: true, typedNotes: "Too <long>", notesAreTooLong: true)),
        SamplePage("contract-bare", ContractPage(entry: assessed(bare), mayChange: false)),
        SamplePage("contract-read", ContractPage(entry: assessed(guards), mayChange: false)),
    ]

    static let merging = [
        SamplePage(
            "merging",
            OfferListPage(
                page: Storage.Page(items: [offer], total: 40, number: 1, size: 25), address: Address("/merging"))),
        SamplePage(
            "merging-none",
            OfferListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 25), address: Address("/merging"))),
        SamplePage("offer", OfferPage(offer: offer, mayMerge: true)),
        SamplePage(
            "offer-faulty", OfferPage(offer: offer, mayMerge: true, choice: nil, reason: "short", isAnswered: true)),
        SamplePage("offer-read", OfferPage(offer: offer, mayMerge: false)),
    ]

    private static func supplierList(_ query: String, _ items: [Supplier], total: Int) -> SupplierListPage {
        let number = items.isEmpty ? 1 : 2
        return SupplierListPage(
            page: Storage.Page(items: items, total: total, number: number, size: 50),
            filters: SupplierFilters(Form(query: query)), address: Address("/suppliers", query: query), mayImport: true)
    }

    static func supplierPage(_ supplier: Supplier, isFull: Bool, isMerged: Bool = false) -> SupplierPage {
        var detail = SupplierDetail(
            supplier: supplier, identity: identity(supplier, hasMore: isFull), contracts: [], categories: [],
            payments: PaymentSummary(count: 0, late: 0, dated: 0, latest: [], otherCurrencies: []), offers: [],
            merges: [], history: [])
        if isFull {
            detail.contracts = (0..<21).map { _ in assessed(guards) }
            detail.categories = ["Gloves", "Menig"]
            detail.categoryRisk = InherentRisk.assess(RiskQuestion(category: "Gloves", supplierCountries: ["my"]))
            detail.payments = payments
            detail.ledgerEnd = Day("2026-10-31")
            detail.offers = [offer]
            detail.merges = [merge(undone: false), merge(undone: true)]
            detail.history = history
        }
        if isMerged { detail.supplier.mergedInto = glovemaker.id }
        return SupplierPage(
            detail: detail, hits: isFull ? [hitSummary] : [], names: ["p1": "N. Officer"],
            contractsAsked: PageRequest(size: SupplierPage.contractsShown),
            address: Address("/suppliers/\(supplier.id)"), mayMerge: true,
            mayReadReaders: isFull, livingWage: isFull ? supplierWage : nil, pace: isFull ? supplierPace : nil,
            lead: isFull ? LeadSheet(subject: .supplier(supplier.id), receipts: [], maySend: true) : nil,
            flags: isFull ? flagsSheet : FlagsSheet(flags: [], isReviewed: true), bids: isFull ? supplierBids : [])
    }
}

/// Records of the register that stand on the sample pages.
extension SamplePages {
    private static let moment = TestSite.now
    private static let officer = Actor(person: "p1", organisation: "o", node: "test")

    static let glovemaker = supplier(
        1, "Sarang <Gloves> Sdn Bhd", .ppe, .high, SupplierSpend(yearly: pounds(54_000), source: .ledger), open: 1,
        confirmed: 2)
    private static let stated = supplier(
        2, "Harbwr Paper Ltd", .other, .low, SupplierSpend(yearly: pounds(1200), source: .stated), confirmed: 1)
    private static let unknown = supplier(
        3, "Bwlch Eithin Trading", .unknown, .unknown, SupplierSpend(yearly: nil, source: .unknown))

    private static func supplier(
        _ number: Int, _ name: String, _ sector: Sector, _ tier: RiskTier, _ spend: SupplierSpend, open: Int = 0,
        confirmed: Int = 0
    ) -> Supplier {
        Supplier(
            id: ID(stored: "019aa000-0000-7000-8000-00000000010\(number)"), name: name, schema: .company,
            country: number == 1 ? "my" : nil, website: number == 1 ? "https://sarang.example" : nil, sector: sector,
            tier: tier, spend: spend, contractCount: 21, awardCount: 22,
            attention: SupplierAttention(open: open, confirmed: confirmed), createdAt: moment, changedAt: moment)
    }

    private static func identity(_ supplier: Supplier, hasMore: Bool) -> SupplierIdentity {
        SupplierIdentity(
            id: supplier.id, schema: .company,
            names: [SupplierName(text: supplier.name, kind: .primary, source: "suppliers")]
                + (hasMore
                    ? [
                        SupplierName(text: "Sarang Gloves", kind: .tradingAs, source: "contracts"),
                        SupplierName(text: "Sarang Gloves", kind: .primary, source: "ledger"),
                    ] : []),
            identifiers: hasMore
                ? [
                    SupplierIdentifier(scheme: "GB-COH", value: "99010077"),
                    SupplierIdentifier(scheme: "MY-SSM", value: "12"),
                ]
                : [],
            addresses: hasMore
                ? [SupplierAddress(street: "Lot 88", locality: "Kota Sarang", postcode: "LL94 9ZY", country: "my")]
                : [],
            countries: [])
    }

    private static let offer = MergeOffer(
        id: ID(stored: "019aa000-0000-7000-8000-000000000201"), first: identity(glovemaker, hasMore: true),
        second: {
            var second = identity(unknown, hasMore: true)
            second.identifiers = []
            return second
        }(), firstRecord: glovemaker, secondRecord: unknown, score: 0.93)

    private static func merge(undone: Bool) -> Merge {
        Merge(
            id: ID(stored: "019aa000-0000-7000-8000-000000000301"), kept: glovemaker.id, absorbed: stated.id,
            absorbedName: "Sarang Gloves Co", at: moment, by: undone ? nil : "N. Officer",
            reason: "The same bank account and telephone number", undoneAt: undone ? moment : nil)
    }

    private static let history: [TrailEntry] = [
        (Act.alteration, officer, "merge undone"), (.combination, officer, "The same bank account"),
        (.consultation, Actor(person: "p2", organisation: "o", node: "test"), nil),
        (.collection, Actor(person: nil, organisation: "o", node: "test"), nil),
    ].map { act, actor, reason in
        TrailEntry(
            id: ID(stored: "t"), at: moment, act: act, actor: actor, subjectKind: "supplier", reason: reason)
    }

    private static let payments = PaymentSummary(
        count: 14, first: Day("2025-11-03"), last: Day("2026-10-30"), late: 3, dated: 12,
        latest: [
            Payment(
                id: ID(stored: "a"), amount: pounds(1250), paidOn: Day("2026-10-30"), invoicedOn: Day("2026-09-01"),
                category: "Gloves", reference: "510775"),
            Payment(id: ID(stored: "b"), amount: pounds(-20)),
        ], otherCurrencies: [Money(minorUnits: 120_050, currency: "EUR")])

    private static func assessed(_ contract: Contract) -> SupplierContract {
        SupplierContract(contract: contract, risk: ContractRisk.assess(contract, supplierCountries: ["my"]))
    }

    static let guards = Contract(
        id: ID(stored: "019aa000-0000-7000-8000-000000000401"), ocid: "ocds-sample-1", portal: "sell2wales",
        title: "Guarding & <gloves>", summary: "Night shift.\nLabour provider allowed.", buyer: "Heddlu Gwynfryn",
        cpv: ["79713000", "33141420"], value: pounds(2_070_000), method: "open", methodDetails: "Open procedure",
        category: "services", status: "complete", start: Day("2024-06-17"), end: Day("2027-06-16"),
        deliveryCountries: ["gb", "xx"], published: Day("2024-06-15"), tier: .high, points: 12,
        notes: "Asked for the rota.\nSent on 3 June.",
        awards: [
            Award(
                id: ID(stored: "w1"), reference: "award-1", title: "", status: "active", date: Day("2024-06-03"),
                value: Money(minorUnits: 1, currency: "GBP"), start: Day("2024-06-17"),
                suppliers: [glovemaker, stated, unknown].map { AwardSupplier(supplier: $0.id, name: $0.name) }),
            Award(
                id: ID(stored: "w2"), reference: "award-2", title: "Second lot", status: "cancelled",
                end: Day("2027-06-16"), suppliers: []),
        ])

    static let bare = Contract(
        id: ID(stored: "019aa000-0000-7000-8000-000000000402"), ocid: "ocds-sample-2", title: "", summary: "",
        buyer: "",
        cpv: [], deliveryCountries: [], tier: .unknown, points: 8, notes: "", awards: [])

    private static let hitSummary = HitSummary(
        id: ID(stored: "019aa000-0000-7000-8000-000000000501"), supplier: glovemaker.id, supplierName: glovemaker.name,
        yearlySpend: nil, entryCaption: "Sarang Gloves Manufacturing", list: ID(stored: "l"), listName: "Orders",
        consequence: .ask, score: 0.98, state: .open, foundAt: moment, due: Day(moment), cameBack: false)
}
