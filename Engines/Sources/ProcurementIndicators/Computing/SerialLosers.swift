/// R025: tenderers with many valid bids, by the share that won. A tenderer counts once in a procurement, whatever it bids; the
/// line is drawn among the frequent ones.
struct SerialLosers: IndicatorFamily {
    private var bids: [UInt32]
    private var wins: [UInt32]
    private var met: Stamps
    private var winners: Stamps
    private let frequentPart: Double

    init(_ ledger: NoticeLedger, _ settings: IndicatorSettings) {
        bids = [UInt32](repeating: 0, count: ledger.nameCount + 1)
        wins = bids
        met = Stamps(highest: ledger.nameCount)
        winners = Stamps(highest: ledger.nameCount)
        frequentPart = settings.frequentPart
    }

    mutating func note(_ notice: Notice, _ collector: FlagCollector) {
        if notice.bids.isEmpty { return }
        for award in notice.awards where award.status == .active {
            for index in award.suppliers { _ = winners.meet(notice.suppliers[index].id, notice.process) }
        }
        var isCovered = false
        for bid in notice.bids where bid.status == .valid {
            for index in bid.tenderers {
                let id = notice.tenderers[index]
                guard id != 0, met.meet(id, notice.process) else { continue }
                isCovered = true
                bids[Int(id)] += 1
                if winners.has(id, notice.process) { wins[Int(id)] += 1 }
            }
        }
        if isCovered { collector.cover(.serialLoser) }
    }

    mutating func finish(_ collector: FlagCollector) {
        let counts = bids.lazy.filter { $0 > 0 }.map(Double.init).sorted()
        guard !counts.isEmpty else { return }
        let frequent = Quartiles.quantile(frequentPart, of: counts)
        let ids = bids.indices.filter { bids[$0] > 0 && Double(bids[$0]) >= frequent }
        guard let quartiles = Quartiles(ids.map { share($0) }) else { return }
        let fence = quartiles.lowerFence
        let isUsed = quartiles.first > 0 && fence > 0
        collector.fences.append(
            .init(indicator: .serialLoser, group: .all, quartiles: quartiles, fence: fence, isUsed: isUsed))
        guard isUsed else { return }
        for id in ids where share(id) <= fence {
            collector.raise(
                .serialLoser, .tenderer(UInt32(id)),
                share(id), [.init(.bids, Double(bids[id])), .init(.wins, Double(wins[id]))])
        }
    }

    private func share(_ id: Int) -> Double { Double(wins[id]) / Double(bids[id]) }
}
