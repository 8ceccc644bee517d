import ProcurementIndicators
import ProcurementNotices
import Storage
import Suppliers

/// Computes the indicators over the purchases of a register. Registers know awards and no bids, so only those of our own that need
/// no more can be computed.
struct RegisterIndicators {
    /// Those of the engine that a register has the data for, where contracts tell them.
    static let indicators: [Indicator] = [
        .lowPrice, .labourBelowFloor, .repeatedDirectAwards, .directAwardInHighTier, .newDivision, .noLicenceMentioned,
        .lateNotice, .concentration,
    ]

    /// What one full-time worker costs for a month at the least: the National Living Wage from 1 April 2025, 12.21 pounds an
    /// hour (National Minimum Wage (Amendment) Regulations 2025; until 31 March 2026), 37.5 hours a week, 52 weeks a year.
    static let monthlyFloor = 1984.0

    private let ledger = NoticeLedger(currency: "GBP")
    private let withLicence: Set<ID<Supplier>>
    private var chains: ChainRule
    private var notice = Notice()
    private var facts: ChainRule.Facts?
    private var awards: [ID<Award>] = []
    private var mentionsLicence = false
    private(set) var names = RegisterNames()
    /// How many contracts were noted.
    private(set) var contractCount = 0

    /// - Parameters:
    ///   - withChain: suppliers of whom it is known who stands below; nil where nobody can tell.
    ///   - withLicence: suppliers who have told of the licence that their work needs.
    init(today: Day, withChain: Set<ID<Supplier>>?, withLicence: Set<ID<Supplier>>) {
        chains = ChainRule(today: today, withChain: withChain)
        self.withLicence = withLicence
    }

    /// Notes the next purchase; those of one contract come one after the other.
    mutating func note(_ purchase: Purchase) {
        if facts?.contract != purchase.contract { begin(purchase) }
        names.note(purchase)
        guard let award = purchase.award else { return }
        if awards.last != award {
            awards.append(award)
            notice.awards.append(Self.award(purchase, currency: currency(purchase.value), at: notice.suppliers.count))
        }
        guard let supplier = purchase.supplier else { return }
        notice.suppliers.append(mention(supplier.text))
        notice.awards[notice.awards.count - 1].suppliers =
            notice.awards[notice.awards.count - 1].suppliers.lowerBound..<notice.suppliers.count
        guard purchase.status == nil || purchase.status == "active" else { return }
        facts?.suppliers.insert(supplier)
        let known = facts?.end
        facts?.end = [known, purchase.end].compactMap { $0 }.max()
    }

    private mutating func begin(_ purchase: Purchase) {
        end()
        contractCount += 1
        facts = ChainRule.Facts(contract: purchase.contract, tier: purchase.tier, end: purchase.contractEnd)
        awards = []
        mentionsLicence = purchase.words.contains(where: LicenceWords.areIn)
        notice.clear()
        notice.process = Self.bytes(purchase.contract.text) { ledger.process(of: $0) }
        if !purchase.buyer.isEmpty { notice.buyer = mention(BuyerName(purchase.buyer).folded) }
        notice.tender.classification = purchase.cpv.flatMap { UInt32($0.prefix(8)) } ?? 0
        notice.tender.method = Self.methods[purchase.method ?? ""] ?? .unknown
        notice.tender.tier = Self.tiers[purchase.tier] ?? .unknown
        notice.tender.category = Self.categories[purchase.category ?? ""] ?? .unknown
        notice.tender.contract.start = Self.moment(purchase.start)
        notice.tender.contract.end = Self.moment(purchase.end)
    }

    private mutating func end() {
        guard let facts else { return }
        chains.note(facts)
        let isAnswered = !facts.suppliers.isEmpty && facts.suppliers.isSubset(of: withLicence)
        notice.tender.mentionsLicence = mentionsLicence || isAnswered
        ledger.add(notice)
        self.facts = nil
    }

    private static func award(_ purchase: Purchase, currency: UInt16, at place: Int) -> Notice.Award {
        var award = Notice.Award()
        award.status = statuses[purchase.status ?? ""] ?? .unknown
        award.date = moment(purchase.awarded)
        award.contract.start = moment(purchase.start)
        award.contract.end = moment(purchase.end)
        if let value = purchase.value {
            award.amount = Notice.Amount(value: Double(value.minorUnits) / 100, currency: currency)
        }
        award.suppliers = place..<place
        return award
    }

    private static let methods: [String: ProcurementMethod] = [
        "open": .open, "selective": .selective, "limited": .limited, "direct": .direct,
    ]
    private static let categories: [String: ProcurementCategory] = [
        "goods": .goods, "works": .works, "services": .services,
    ]
    private static let tiers: [RiskTier: InherentTier] = [.low: .low, .medium: .medium, .high: .high]
    private static let statuses: [String: AwardStatus] = [
        "active": .active, "pending": .pending, "cancelled": .cancelled, "unsuccessful": .unsuccessful,
    ]

    private static func moment(_ day: Day?) -> Moment { day?.start.milliseconds ?? .unknown }

    private func currency(_ value: Money?) -> UInt16 {
        value.map { value in Self.bytes(value.currency) { ledger.currency(of: $0) } } ?? 0
    }

    private func mention(_ name: String) -> Notice.Mention {
        Self.bytes(name) { bytes in
            let id = ledger.number(of: bytes)
            return Notice.Mention(id: id, body: ledger.bodies.resolve(id: id, key: bytes, name: id, isLarge: false))
        }
    }

    private static func bytes<Value>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        var text = text
        return text.withUTF8(body)
    }

    // MARK: Answers

    /// - Returns: the flags in order, and for how many contracts each indicator had its data.
    mutating func compute() -> (drafts: [FlagDraft], coverage: [FlagReview.Coverage]) {
        end()
        var settings = IndicatorSettings()
        settings.monthlyFloor = Self.monthlyFloor
        settings.labourIntensive = VocabularyPrefixes(LabourIntensiveService.codePrefixes)
        settings.licensed = VocabularyPrefixes(LicensedLabourSector.codePrefixes)
        let findings = ledger.findings(settings)
        let drafts = findings.flags.compactMap { Self.indicators.contains($0.indicator) ? draft($0) : nil }
        let coverage = Self.indicators.map {
            FlagReview.Coverage(indicator: $0.code, computable: findings[$0].computable)
        }
        let known = FlagReview.Coverage(indicator: "U10", computable: chains.computable)
        return (drafts + chains.drafts, (coverage + [known]).sorted { $0.indicator < $1.indicator })
    }

    private func draft(_ flag: Findings.Flag) -> FlagDraft {
        let (subject, name): (FlagSubject, String) =
            switch flag.subject {
            case .process(let number): (.contract(ID(stored: ledger.processID(number))), "")
            case .buyer(let number), .procuringEntity(let number):
                (.buyer(ledger.name(number)), names.buyers[BuyerName(ledger.name(number))] ?? ledger.name(number))
            case .tenderer(let number):
                (.supplier(ID(stored: ledger.name(number))), names.supplierNames[ledger.name(number)] ?? "")
            }
        return FlagDraft(
            indicator: flag.indicator.code, subject: subject, name: name, figures: .init(of: flag))
    }
}

extension [ProcurementFlag.Figure] {
    /// The figures behind a flag of the engine, the value first.
    init(of flag: Findings.Flag) { self = flag.figures.map { .init(name: $0.name.rawValue, value: $0.value) } }
}
