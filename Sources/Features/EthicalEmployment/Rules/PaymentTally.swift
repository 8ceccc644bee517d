internal import Storage

/// Adds up how long payments took, and gives the figures of a period.
struct PaymentTally {
    /// So many invoices of a kind.
    struct Group {
        /// Days that payment took; nil while they are not paid.
        var days: Int?
        var isDisputed: Bool
        var isSterling: Bool
        var count: Int
        var minorUnits: Int64
    }

    private var groups: [Group] = []

    mutating func add(_ group: Group) { groups.append(group) }

    mutating func add(_ other: PaymentTally) { groups += other.groups }

    func figures(_ period: PaymentPeriod, today: Day) -> PaymentFigures {
        let settled = groups.filter { $0.days != nil && !$0.isDisputed }
        let inTime = settled.filter { PaymentTerm.isInTime(days: $0.days ?? .max) }
        let unpaid = groups.filter { $0.days == nil && !$0.isDisputed }
        return PaymentFigures(
            period: period, paid: Self.count(settled), paidInTime: Self.count(inTime), paidAmount: Self.sum(settled),
            paidInTimeAmount: Self.sum(inTime), medianDays: Self.median(settled),
            disputed: Self.count(groups.filter { $0.isDisputed && $0.days != nil }), unpaid: Self.count(unpaid),
            unpaidAmount: Self.sum(unpaid), inOtherCurrencies: Self.count(settled.filter { !$0.isSterling }),
            isOver: period.last < today)
    }

    /// The figures of all of it, whenever it was paid.
    func pace() -> PaymentPace {
        let settled = groups.filter { $0.days != nil && !$0.isDisputed }
        return PaymentPace(
            invoices: Self.count(groups), paid: Self.count(settled),
            paidInTime: Self.count(settled.filter { PaymentTerm.isInTime(days: $0.days ?? .max) }),
            medianDays: Self.median(settled), amount: Self.sum(groups),
            inOtherCurrencies: Self.count(groups.filter { !$0.isSterling }))
    }

    private static func count(_ groups: [Group]) -> Int { groups.reduce(0) { $0 + $1.count } }

    private static func sum(_ groups: [Group]) -> Money {
        var total: Int64 = 0
        for group in groups where group.isSterling {
            let (sum, overflow) = total.addingReportingOverflow(group.minorUnits)
            total = overflow ? .max : sum
        }
        return Money(minorUnits: total, currency: "GBP")
    }

    /// The mean of the two middle ones where there are two.
    private static func median(_ groups: [Group]) -> Double? {
        let total = count(groups)
        guard total > 0 else { return nil }
        var numbers: [Int: Int] = [:]
        for group in groups { numbers[group.days ?? 0, default: 0] += group.count }
        var passed = 0
        var lower: Int?
        for (days, count) in numbers.sorted(by: { $0.key < $1.key }) {
            passed += count
            if lower == nil, passed >= (total + 1) / 2 { lower = days }
            if let lower, passed >= total / 2 + 1 { return Double(lower + days) / 2 }
        }
        return nil
    }
}
