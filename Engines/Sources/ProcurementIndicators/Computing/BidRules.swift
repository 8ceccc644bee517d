/// R028 same price, R030 late bid won, R035 all others out, R036 lowest out: one procurement tells.
struct BidRules: IndicatorFamily {
    private let currency: UInt16
    private var met: Stamps
    private var winners: Stamps

    init(_ ledger: NoticeLedger) {
        currency = ledger.mainCurrency
        met = Stamps(highest: ledger.nameCount)
        winners = Stamps(highest: ledger.nameCount)
    }

    mutating func note(_ notice: Notice, _ collector: FlagCollector) {
        if notice.bids.isEmpty { return }
        var winnerCount = 0
        for award in notice.awards where award.status == .active {
            for index in award.suppliers {
                let id = notice.suppliers[index].id
                if id != 0, winners.meet(id, notice.process) { winnerCount += 1 }
            }
        }
        noteSamePrices(notice, collector)
        noteLateBids(notice, hasWinner: winnerCount > 0, collector)
        noteOthersOut(notice, winnerCount: winnerCount, collector)
        noteLowestOut(notice, collector)
    }

    // MARK: R028

    /// The most bids of one price that each is compared with.
    private static let mostCompared = 64

    private mutating func noteSamePrices(_ notice: Notice, _ collector: FlagCollector) {
        guard let hasEqual = Self.hasEqualPrices(notice) else { return }
        collector.cover(.samePrice)
        if hasEqual { noteEqualPrices(notice, collector) }
    }

    /// Whether a bid has the price of a later one; nil where none has a price. Many are taken to have.
    private static func hasEqualPrices(_ notice: Notice) -> Bool? {
        guard let first = notice.bids.firstIndex(where: isPriced) else { return nil }
        if notice.bids.count > 40 { return true }
        for index in first..<notice.bids.count where isPriced(notice.bids[index]) {
            for later in index + 1..<max(index + 1, notice.bids.count)
            where notice.bids[later].amount == notice.bids[index].amount {
                return true
            }
        }
        return false
    }

    private static func isPriced(_ bid: Notice.Bid) -> Bool {
        bid.status.isSubmitted && bid.amount.isKnown && bid.amount.currency != 0 && !bid.tenderers.isEmpty
    }

    private mutating func noteEqualPrices(_ notice: Notice, _ collector: FlagCollector) {
        var priced = notice.bids.indices.filter { Self.isPriced(notice.bids[$0]) }
        func price(_ index: Int) -> (Double, UInt16, Int) {
            (notice.bids[index].amount.value, notice.bids[index].amount.currency, index)
        }
        priced.sort { price($0) < price($1) }
        var isFlagged = false
        var start = 0
        while start < priced.count {
            let amount = notice.bids[priced[start]].amount
            let end = priced[start...].firstIndex { notice.bids[$0].amount != amount } ?? priced.count
            for index in priced[start..<end] where end - start > 1 {
                let peers = priced[start..<end].prefix(Self.mostCompared)
                guard peers.contains(where: { Self.areOfOthers(index, $0, notice) }) else { continue }
                isFlagged = true
                for id in notice.tenderers[notice.bids[index].tenderers] where met.meet(id, notice.process) {
                    collector.raise(.samePrice, tenderer: id, value: 1)
                }
            }
            start = end
        }
        if isFlagged { collector.raise(.samePrice, .process(notice.process)) }
    }

    /// Whether two bids have no tenderer in common.
    private static func areOfOthers(_ first: Int, _ second: Int, _ notice: Notice) -> Bool {
        let others = notice.tenderers[notice.bids[second].tenderers]
        return !notice.tenderers[notice.bids[first].tenderers].contains { others.contains($0) }
    }

    // MARK: R030

    private func noteLateBids(_ notice: Notice, hasWinner: Bool, _ collector: FlagCollector) {
        let end = notice.tender.submission.end
        guard end != .unknown, hasWinner else { return }
        var isCovered = false
        var latest: Moment?
        for bid in notice.bids where bid.status == .valid && bid.date != .unknown {
            isCovered = true
            guard bid.date > end else { continue }
            for id in notice.tenderers[bid.tenderers] where winners.has(id, notice.process) {
                collector.raise(.lateBidWon, tenderer: id, value: 1)
                latest = max(latest ?? bid.date, bid.date)
            }
        }
        if isCovered { collector.cover(.lateBidWon) }
        if let latest {
            let days = Double(end.days(to: latest) ?? 0)
            collector.raise(.lateBidWon, .process(notice.process), 1, [.init(.daysLate, days)])
        }
    }

    // MARK: R035

    private func noteOthersOut(_ notice: Notice, winnerCount: Int, _ collector: FlagCollector) {
        var valid: UInt32?
        var validCount = 0
        var hasDisqualified = false
        for bid in notice.bids {
            if bid.status == .disqualified { hasDisqualified = true }
            guard bid.status == .valid else { continue }
            for index in bid.tenderers {
                let id = notice.tenderers[index]
                guard id != 0, id != valid else { continue }
                valid = id
                validCount += 1
            }
        }
        guard winnerCount > 0, validCount > 0 || hasDisqualified else { return }
        collector.cover(.allOthersOut)
        guard hasDisqualified, validCount == 1, let valid, winnerCount == 1, winners.has(valid, notice.process) else {
            return
        }
        var disqualified: Set<UInt32> = []
        for bid in notice.bids where bid.status == .disqualified {
            disqualified.formUnion(notice.tenderers[bid.tenderers])
        }
        disqualified.subtract([0, valid])
        guard !disqualified.isEmpty else { return }
        let count = Double(disqualified.count)
        collector.raise(.allOthersOut, .process(notice.process), count)
        collector.raise(.allOthersOut, tenderer: valid, value: count)
    }

    // MARK: R036

    private func noteLowestOut(_ notice: Notice, _ collector: FlagCollector) {
        guard notice.awards.contains(where: { $0.status == .active }) else { return }
        var lowest: Notice.Bid?
        var hasValid = false
        for bid in notice.bids where bid.status.isSubmitted && notice.isComparable(bid.amount, currency) {
            if bid.status == .valid { hasValid = true }
            if bid.amount.value < lowest?.amount.value ?? .infinity { lowest = bid }
        }
        guard hasValid, let lowest else { return }
        collector.cover(.lowestOut)
        if lowest.status == .disqualified { collector.raise(.lowestOut, .process(notice.process)) }
    }
}
