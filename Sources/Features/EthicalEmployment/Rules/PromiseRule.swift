internal import Storage

/// How far a promise is kept.
///
/// Deliveries that were not withdrawn are added up in the order of their days. The promise is kept when the sum reaches the target by
/// the day it is due, kept late when it reaches it after, behind when that day has passed without, and not yet due before.
enum PromiseRule {
    /// What the deliveries that count come to, and the day on which the target was reached.
    static func sum(
        _ deliveries: [(amount: Quantity, on: Day)], target: Quantity
    ) -> (delivered: Quantity, reachedOn: Day?) {
        var delivered = Quantity(thousandths: 0)
        var reachedOn: Day?
        for delivery in deliveries.sorted(by: { $0.on < $1.on }) {
            delivered = delivered + delivery.amount
            if reachedOn == nil, delivered >= target { reachedOn = delivery.on }
        }
        return (delivered, reachedOn)
    }

    static func state(
        reachedOn: Day?, due: Day, isWithdrawn: Bool, today: Day
    ) -> PromiseProgress.State {
        if isWithdrawn { return .withdrawn }
        if let reachedOn { return reachedOn <= due ? .kept : .keptLate }
        return due < today ? .behind : .notYetDue
    }

    /// Rounded down, so that nothing looks finished that is not.
    static func percent(_ delivered: Quantity, of target: Quantity) -> Int {
        guard target.thousandths > 0, delivered < target else { return 100 }
        return Int(Double(delivered.thousandths) / Double(target.thousandths) * 100)
    }
}
