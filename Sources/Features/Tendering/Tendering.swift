import Access
public import AuditTrail
public import NameMatching
public import Screening
public import Storage
public import Suppliers

/// The tender gate: a procurement from need to award, who bids, who stands behind them, and what a person decides about each.
///
/// It collects, reckons dates, says what the law asks, and records. A named person decides; an exclusion takes two. The only
/// door to procurements and bidders' files; every method takes who asks, and sees that organisation's records alone.
public struct Tendering: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let suppliers: Suppliers
    let screening: Screening
    let matcher: NameMatcher
    let knowledge: any LeadKnowledge
    let purposes: Purposes
    /// Of a million procurements below the high tier, how many go to the modern slavery lead as routine.
    let routineShare: Int
    let draw: @Sendable () -> Int

    /// - Parameters:
    ///   - knowledge: where the modern slavery lead looks for what is known.
    ///   - routineShare: see `RoutineRule.usualShare`; held between 0 and a million.
    ///   - draw: a number drawn evenly from 0 up to, not including, `RoutineDraw.range`.
    public init(
        store: any Store, clock: Clock, trail: AuditTrail, suppliers: Suppliers, screening: Screening,
        matcher: NameMatcher, knowledge: any LeadKnowledge = NoLeadKnowledge(),
        routineShare: Int = RoutineRule.usualShare,
        draw: @escaping @Sendable () -> Int = { Int.random(in: 0..<RoutineDraw.range) }
    ) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.suppliers = suppliers
        self.screening = screening
        self.matcher = matcher
        self.knowledge = knowledge
        self.routineShare = min(max(routineShare, 0), RoutineDraw.range)
        self.draw = draw
        purposes = Purposes(store: store, clock: clock, trail: trail)
    }

    var today: Day { Day(clock.now()) }
}
