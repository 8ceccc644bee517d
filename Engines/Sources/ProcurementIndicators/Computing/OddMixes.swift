/// R048: suppliers of an unusual number of different classes of things. Needs the items of awards.
struct OddMixes: IndicatorFamily {
    private struct Pair: Hashable {
        var supplier: UInt32
        var code: UInt16
    }

    private var pairs: Set<Pair> = []
    private var processes: [UInt32: UInt32] = [:]
    private let leastProcesses: Int

    init(_ ledger: NoticeLedger, _ settings: IndicatorSettings) { leastProcesses = settings.leastProcessesForMix }

    mutating func note(_ notice: Notice, _ collector: FlagCollector) {
        if notice.classes.isEmpty { return }
        var met: Set<UInt32> = []
        for award in notice.awards where award.status == .active && award.suppliers.count == 1 {
            let id = notice.suppliers[award.suppliers.lowerBound].id
            guard id != 0, !award.classes.isEmpty else { continue }
            for code in notice.classes[award.classes] { pairs.insert(Pair(supplier: id, code: code)) }
            if met.insert(id).inserted { processes[id, default: 0] += 1 }
        }
        if !met.isEmpty { collector.cover(.oddMix) }
    }

    mutating func finish(_ collector: FlagCollector) {
        var classes: [UInt32: Int] = [:]
        for pair in pairs where Int(processes[pair.supplier] ?? 0) >= leastProcesses {
            classes[pair.supplier, default: 0] += 1
        }
        guard let quartiles = Quartiles(classes.values.lazy.map(Double.init)) else { return }
        let fence = quartiles.upperFence
        collector.fences.append(
            .init(indicator: .oddMix, group: .all, quartiles: quartiles, fence: fence, isUsed: true))
        for (id, count) in classes where Double(count) >= fence {
            collector.raise(
                .oddMix, .tenderer(id),
                Double(count), [.init(.processes, Double(processes[id] ?? 0))])
        }
    }
}
