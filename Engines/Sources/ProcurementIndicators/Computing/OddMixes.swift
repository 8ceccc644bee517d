/// R048: suppliers of an unusual number of different classes of things. Needs the items of awards.
struct OddMixes: IndicatorFamily {
    /// Suppliers and classes, the supplier in the higher half: in any order and more than once, each once after `sortPairs`.
    private var pairs: [UInt64] = []
    private var sortedCount = 0
    /// By the supplier's number.
    private var processes: [UInt32]
    private var met: Stamps
    private let leastProcesses: Int

    init(_ ledger: NoticeLedger, _ settings: IndicatorSettings) {
        processes = [UInt32](repeating: 0, count: ledger.nameCount + 1)
        met = Stamps(highest: ledger.nameCount)
        leastProcesses = settings.leastProcessesForMix
    }

    mutating func note(_ notice: Notice, _ collector: FlagCollector) {
        if notice.classes.isEmpty { return }
        var isCovered = false
        for award in notice.awards where award.status == .active && award.suppliers.count == 1 {
            let id = notice.suppliers[award.suppliers.lowerBound].id
            guard id != 0, !award.classes.isEmpty else { continue }
            for index in award.classes { pairs.append(UInt64(id) << 32 | UInt64(notice.classes[index])) }
            if met.meet(id, notice.process) { processes[Int(id)] += 1 }
            isCovered = true
        }
        if isCovered { collector.cover(.oddMix) }
        // Most pairs come again and again: what is kept stays in proportion to the different ones.
        if pairs.count > 2 * sortedCount + 100_000 { sortPairs() }
    }

    private mutating func sortPairs() {
        pairs.sort()
        var kept = 0
        for index in pairs.indices where index == 0 || pairs[index] != pairs[kept - 1] {
            pairs[kept] = pairs[index]
            kept += 1
        }
        pairs.removeLast(pairs.count - kept)
        sortedCount = kept
    }

    mutating func finish(_ collector: FlagCollector) {
        sortPairs()
        var mixes: [(id: UInt32, classes: Double)] = []
        for pair in pairs {
            let id = UInt32(pair >> 32)
            guard Int(processes[Int(id)]) >= leastProcesses else { continue }
            if let last = mixes.indices.last, mixes[last].id == id {
                mixes[last].classes += 1
            } else {
                mixes.append((id, 1))
            }
        }
        guard let quartiles = Quartiles(mixes.lazy.map(\.classes)) else { return }
        let fence = quartiles.upperFence
        collector.fences.append(
            .init(indicator: .oddMix, group: .all, quartiles: quartiles, fence: fence, isUsed: true))
        for mix in mixes where mix.classes >= fence {
            collector.raise(
                .oddMix, .tenderer(mix.id), mix.classes, [.init(.processes, Double(processes[Int(mix.id)]))])
        }
    }
}
