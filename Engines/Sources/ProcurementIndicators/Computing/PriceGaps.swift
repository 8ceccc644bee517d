/// R024 price close, R058 heavy discount: how far the next price lies above the winning one, in parts of the winning one.
struct PriceGaps: IndicatorFamily {
    private struct Gap {
        var ratio: Double
        var winner: UInt32
        /// The place of the next bid.
        var runnerUp: Int
    }

    private let ledger: NoticeLedger
    private let currency: UInt16
    private var ratios: [Double] = []
    private var processes: [UInt32] = []

    init(_ ledger: NoticeLedger) {
        self.ledger = ledger
        currency = ledger.mainCurrency
    }

    mutating func note(_ notice: Notice, _ collector: FlagCollector) {
        guard let gap = gap(in: notice) else { return }
        collector.cover(.priceClose)
        collector.cover(.heavyDiscount)
        ratios.append(gap.ratio)
        processes.append(notice.process)
    }

    private func gap(in notice: Notice) -> Gap? {
        guard let winner = Self.winner(notice) else { return nil }
        var own: Int?
        var other: Int?
        for (index, bid) in notice.bids.enumerated() where bid.status == .valid {
            guard notice.isComparable(bid.amount, currency), !bid.tenderers.isEmpty else { continue }
            let isOwn = bid.tenderers.count == 1 && notice.tenderers[bid.tenderers.lowerBound] == winner
            guard isOwn, bid.amount.value < own.map({ notice.bids[$0].amount.value }) ?? .infinity else {
                if bid.amount.value < other.map({ notice.bids[$0].amount.value }) ?? .infinity { other = index }
                continue
            }
            // A dearer bid of the winner's is one of the others.
            if let former = own,
                notice.bids[former].amount.value < other.map({ notice.bids[$0].amount.value }) ?? .infinity
            {
                other = former
            }
            own = index
        }
        guard let own, let other else { return nil }
        let (price, next) = (notice.bids[own].amount.value, notice.bids[other].amount.value)
        guard price > 0, next >= price else { return nil }
        return Gap(ratio: (next - price) / price, winner: winner, runnerUp: other)
    }

    /// The only supplier of the only active award, where no award is pending or of no known state.
    private static func winner(_ notice: Notice) -> UInt32? {
        var winner: UInt32?
        for award in notice.awards {
            switch award.status {
            case .cancelled, .unsuccessful: continue
            case .pending, .unknown: return nil
            case .active:
                guard winner == nil, award.suppliers.count == 1 else { return nil }
                winner = notice.suppliers[award.suppliers.lowerBound].id
            }
        }
        return winner == 0 ? nil : winner
    }

    mutating func finish(_ collector: FlagCollector) {
        guard let quartiles = Quartiles(ratios) else { return }
        let (low, high) = (quartiles.lowerFence, quartiles.upperFence)
        let (usesLow, usesHigh) = (quartiles.first > 0 && low > 0, high > 0)
        collector.fences += [
            .init(indicator: .priceClose, group: .all, quartiles: quartiles, fence: low, isUsed: usesLow),
            .init(indicator: .heavyDiscount, group: .all, quartiles: quartiles, fence: high, isUsed: usesHigh),
        ]
        var notice = Notice()
        for (process, ratio) in zip(processes, ratios) {
            let (isClose, isHeavy) = (usesLow && ratio <= low, usesHigh && ratio >= high)
            guard isClose || isHeavy else { continue }
            // Few are flagged: who they are is looked up again rather than kept for all.
            ledger.read(process, into: &notice)
            guard let gap = gap(in: notice) else { continue }
            for (indicator, isRaised) in [(Indicator.priceClose, isClose), (.heavyDiscount, isHeavy)] where isRaised {
                collector.raise(indicator, .process(process), ratio)
                collector.raise(indicator, tenderer: gap.winner, value: ratio)
            }
            guard isClose else { continue }
            for id in notice.tenderers[notice.bids[gap.runnerUp].tenderers] where id != gap.winner {
                collector.raise(.priceClose, tenderer: id, value: ratio)
            }
        }
    }
}
