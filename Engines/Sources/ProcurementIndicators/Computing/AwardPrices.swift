#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// U01 low price for a month of the same thing, U02 a service of many hands below a floor.
struct AwardPrices: IndicatorFamily {
    private struct Price {
        /// The first four digits of the code, and the category.
        var group: UInt32
        var process: UInt32
        var supplier: UInt32
        /// Of a month, as natural logarithm.
        var logarithm: Double
    }

    /// The mean length of a month of the Gregorian calendar, in days.
    private static let daysOfMonth = 30.436875

    private let settings: IndicatorSettings
    private let currency: UInt16
    private let bodies: BodyTable
    private var prices: [Price] = []

    init(_ ledger: NoticeLedger, _ settings: IndicatorSettings) {
        self.settings = settings
        currency = ledger.mainCurrency
        bodies = ledger.bodies
    }

    mutating func note(_ notice: Notice, _ collector: FlagCollector) {
        guard notice.tender.classification != 0, !notice.tender.isFramework else { return }
        var least: Double?
        for award in notice.standingAwards {
            guard let month = month(award.amount, award.contract, notice) else { continue }
            least = min(least ?? month, month)
            let supplier = award.suppliers.count == 1 ? notice.suppliers[award.suppliers.lowerBound].body : 0
            prices.append(
                Price(
                    group: notice.tender.classification / 10_000 * 4 + UInt32(notice.tender.category.rawValue & 3),
                    process: notice.process, supplier: supplier, logarithm: log(month)))
        }
        if notice.awards.isEmpty { least = month(notice.tender.value, Notice.Span(), notice) }
        if let least { noteFloor(least, notice, collector) }
    }

    /// The price of a month; nil where sum or length are not known. A sum of one or less stands for none.
    private func month(_ amount: Notice.Amount, _ span: Notice.Span, _ notice: Notice) -> Double? {
        guard notice.isComparable(amount, currency), amount.value > 1 else { return nil }
        let days = Self.days(span) ?? Self.days(notice.tender.contract)
        return days.map { amount.value / max(1, Double($0) / Self.daysOfMonth) }
    }

    private static func days(_ span: Notice.Span) -> Int? {
        let days = span.days > 0 ? Int(span.days) : span.start.days(to: span.end)
        return days.flatMap { $0 > 0 ? $0 : nil }
    }

    /// - Parameter least: the lowest price of a month.
    private func noteFloor(_ least: Double, _ notice: Notice, _ collector: FlagCollector) {
        guard let floor = settings.monthlyFloor else { return }
        collector.cover(.labourBelowFloor)
        guard settings.labourIntensive.contains(notice.tender.classification), least < floor else { return }
        collector.raise(
            .labourBelowFloor, .process(notice.process),
            least, [.init(.perMonth, least), .init(.floor, floor)])
    }

    mutating func finish(_ collector: FlagCollector) {
        prices.sort { ($0.group, $0.process) < ($1.group, $1.process) }
        var covered: Set<UInt32> = []
        var start = 0
        while start < prices.count {
            let group = prices[start].group
            let end = prices[start...].firstIndex { $0.group != group } ?? prices.count
            defer { start = end }
            let same = prices[start..<end]
            guard same.count >= settings.leastGroup, let quartiles = Quartiles(same.lazy.map(\.logarithm)) else {
                continue
            }
            for price in same where covered.insert(price.process).inserted { collector.cover(.lowPrice) }
            // Where prices do not differ, no price is unusual.
            for price in same where price.logarithm <= quartiles.lowerFence && quartiles.range > 0 {
                raise(price, quartiles, collector)
            }
        }
    }

    private func raise(_ price: Price, _ quartiles: Quartiles, _ collector: FlagCollector) {
        let ratio = exp(price.logarithm - quartiles.median)
        collector.raise(
            .lowPrice, .process(price.process),
            ratio,
            [
                .init(.perMonth, exp(price.logarithm)), .init(.median, exp(quartiles.median)),
                .init(.firstQuartile, exp(quartiles.first)), .init(.fence, exp(quartiles.lowerFence)),
                .init(.group, Double(quartiles.count)),
            ])
        if price.supplier != 0 {
            collector.raise(.lowPrice, tenderer: bodies.id(of: price.supplier), value: ratio)
        }
    }
}
