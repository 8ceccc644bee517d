@testable import ProcurementIndicators

/// Notices made by hand, given to a ledger and computed.
final class Case {
    let ledger: NoticeLedger
    var settings = IndicatorSettings()

    init(currency: String? = nil) { ledger = NoticeLedger(currency: currency) }

    /// A bid in pounds unless told otherwise.
    struct Bid: Sendable {
        var tenderers: [String]
        var status: BidStatus
        var amount: Double
        var date = Moment.unknown
        var currency = "GBP"
        var id: String?

        init(
            _ tenderer: String?, and other: String? = nil, status: BidStatus = .valid, _ amount: Double = .nan,
            day: Int? = nil, currency: String = "GBP", id: String? = nil
        ) {
            tenderers = [tenderer, other].compactMap { $0 }
            self.status = status
            self.amount = amount
            self.date = day.map(Case.day) ?? .unknown
            self.currency = currency
            self.id = id
        }
    }

    struct Award: Sendable {
        var suppliers: [String]
        var status: AwardStatus
        var amount: Double
        var date: Moment
        var id: String?
        var classes: [String]
        var change: @Sendable (inout Notice.Award) -> Void

        init(
            _ suppliers: String..., status: AwardStatus = .active, amount: Double = .nan, day: Int? = nil,
            id: String? = nil, classes: [String] = [],
            change: @escaping @Sendable (inout Notice.Award) -> Void = { _ in }
        ) {
            self.suppliers = suppliers
            self.status = status
            self.amount = amount
            date = day.map(Case.day) ?? .unknown
            self.id = id
            self.classes = classes
            self.change = change
        }
    }

    static func day(_ day: Int) -> Moment { Moment(day) * 86_400_000 }

    func number(_ text: String) -> UInt32 { bytes(text) { ledger.number(of: $0) } }

    private func bytes<Value>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        var text = text
        return text.withUTF8(body)
    }

    private func mention(_ id: String) -> Notice.Mention {
        let number = number(id)
        let body = bytes(id) {
            ledger.bodies.resolve(id: number, key: $0, name: number, isLarge: id.hasPrefix("Large"))
        }
        return Notice.Mention(id: number, body: body)
    }

    private func amount(_ value: Double, _ currency: String) -> Notice.Amount {
        Notice.Amount(value: value, currency: value.isNaN ? 0 : bytes(currency) { ledger.currency(of: $0) })
    }

    /// Adds a notice of a procurement.
    func add(
        _ ocid: String, day: Int? = nil, buyer: String? = "Buyer", entity: String? = nil, bids: [Bid] = [],
        awards: [Award] = [], _ change: (inout Notice) -> Void = { _ in }
    ) {
        var notice = Notice()
        notice.process = bytes(ocid) { ledger.process(of: $0) }
        notice.date = day.map(Self.day) ?? .unknown
        if let buyer { notice.buyer = mention(buyer) }
        if let entity { notice.procuringEntity = mention(entity) }
        for bid in bids {
            var made = Notice.Bid()
            made.key = bid.id.map { number("bid \($0)") } ?? 0
            made.status = bid.status
            made.date = bid.date
            made.amount = amount(bid.amount, bid.currency)
            let start = notice.tenderers.count
            notice.tenderers += bid.tenderers.map(number)
            made.tenderers = start..<notice.tenderers.count
            notice.bids.append(made)
        }
        for award in awards {
            var made = Notice.Award()
            made.key = award.id.map { number("award \($0)") } ?? 0
            made.status = award.status
            made.date = award.date
            made.amount = amount(award.amount, "GBP")
            let (supplier, item) = (notice.suppliers.count, notice.classes.count)
            notice.suppliers += award.suppliers.map(mention)
            notice.classes += award.classes.map { code in
                code.utf8.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
            }
            made.suppliers = supplier..<notice.suppliers.count
            made.classes = item..<notice.classes.count
            award.change(&made)
            notice.awards.append(made)
        }
        change(&notice)
        ledger.add(notice)
    }

    /// The subjects that an indicator flags, as `ocid p1`, `buyer B`, `entity E`, `tenderer T`, with the value behind.
    func flags(_ indicator: Indicator) -> [String: Double] {
        var flags: [String: Double] = [:]
        for flag in ledger.findings(settings).flags where flag.indicator == indicator {
            flags[name(flag.subject)] = flag.value
        }
        return flags
    }

    func name(_ subject: Findings.Subject) -> String {
        switch subject {
        case .process(let number): "ocid " + ledger.processID(number)
        case .buyer(let number): "buyer " + ledger.name(number)
        case .procuringEntity(let number): "entity " + ledger.name(number)
        case .tenderer(let number): "tenderer " + ledger.name(number)
        }
    }

    func computable(_ indicator: Indicator) -> Int { ledger.findings(settings)[indicator].computable }
}
