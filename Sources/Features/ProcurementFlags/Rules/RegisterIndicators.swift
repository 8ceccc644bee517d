import ProcurementIndicators
import Storage
import Suppliers

/// Computes the indicators over the purchases of a register. Registers know awards and no bids, so only those of our own that need
/// no more can be computed.
struct RegisterIndicators {
    /// A flag that the data raise now.
    struct Draft: Hashable {
        var indicator: Indicator
        var subject: FlagSubject
        var name: String
        var figures: [ProcurementFlag.Figure]
    }

    /// Those that a register has the data for, where contracts tell them.
    static let indicators: [Indicator] = [
        .lowPrice, .labourBelowFloor, .repeatedDirectAwards, .newDivision, .lateNotice, .concentration,
    ]

    /// What one full-time worker costs for a month at the least: the National Living Wage from 1 April 2025, 12.21 pounds an
    /// hour (National Minimum Wage (Amendment) Regulations 2025; until 31 March 2026), 37.5 hours a week, 52 weeks a year.
    static let monthlyFloor = 1984.0

    private let ledger = NoticeLedger(currency: "GBP")
    private var notice = Notice()
    private var awards: [ID<Award>] = []
    private var contracts: [ID<Contract>] = []
    private var names: [String: String] = [:]

    /// How many contracts were noted.
    var contractCount: Int { contracts.count }

    /// Notes the next purchase; those of one contract come one after the other.
    mutating func note(_ purchase: Purchase) {
        if contracts.last != purchase.contract { begin(purchase) }
        guard let award = purchase.award else { return }
        if awards.last != award {
            awards.append(award)
            notice.awards.append(Self.award(purchase, currency: currency(purchase.value), at: notice.suppliers.count))
        }
        guard let supplier = purchase.supplier else { return }
        names[supplier.text] = purchase.supplierName ?? ""
        notice.suppliers.append(mention(supplier.text))
        notice.awards[notice.awards.count - 1].suppliers =
            notice.awards[notice.awards.count - 1].suppliers.lowerBound..<notice.suppliers.count
    }

    private mutating func begin(_ purchase: Purchase) {
        end()
        contracts.append(purchase.contract)
        awards = []
        notice.clear()
        notice.process = Self.bytes(purchase.contract.text) { ledger.process(of: $0) }
        if !purchase.buyer.isEmpty { notice.buyer = mention(purchase.buyer) }
        notice.tender.classification = purchase.cpv.flatMap { UInt32($0.prefix(8)) } ?? 0
        notice.tender.method = Self.methods[purchase.method ?? ""] ?? .unknown
        notice.tender.category = Self.categories[purchase.category ?? ""] ?? .unknown
        notice.tender.contract.start = Self.moment(purchase.start)
        notice.tender.contract.end = Self.moment(purchase.end)
    }

    private func end() { if notice.process != 0 { ledger.add(notice) } }

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
    mutating func compute() -> (drafts: [Draft], coverage: [FlagReview.Coverage]) {
        end()
        notice.clear()
        var settings = IndicatorSettings()
        settings.monthlyFloor = Self.monthlyFloor
        settings.labourIntensive = VocabularyPrefixes(LabourIntensiveService.codePrefixes)
        let findings = ledger.findings(settings)
        let drafts = findings.flags.compactMap { Self.indicators.contains($0.indicator) ? draft($0) : nil }
        return (
            drafts,
            Self.indicators.map { .init(indicator: $0.code, computable: findings[$0].computable) }
        )
    }

    private func draft(_ flag: Findings.Flag) -> Draft {
        let figures = flag.figures.map { ProcurementFlag.Figure(name: $0.name.rawValue, value: $0.value) }
        switch flag.subject {
        case .process(let number):
            let id = ledger.processID(number)
            return Draft(indicator: flag.indicator, subject: .contract(ID(stored: id)), name: "", figures: figures)
        case .buyer(let number), .procuringEntity(let number):
            let name = ledger.name(number)
            return Draft(indicator: flag.indicator, subject: .buyer(name), name: name, figures: figures)
        case .tenderer(let number):
            let id = ledger.name(number)
            return Draft(
                indicator: flag.indicator, subject: .supplier(ID(stored: id)), name: names[id] ?? "", figures: figures)
        }
    }
}
