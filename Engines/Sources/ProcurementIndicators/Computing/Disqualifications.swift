/// R038: the share of submitted bids that were disqualified, of each buyer, procuring entity and tenderer.
struct Disqualifications: IndicatorFamily {
    private struct Counts {
        var submitted: [UInt32]
        var out: [UInt32]

        init(highest: Int) {
            submitted = [UInt32](repeating: 0, count: highest + 1)
            out = submitted
        }

        mutating func add(_ id: UInt32, submitted: Int, out: Int) {
            self.submitted[Int(id)] += UInt32(submitted)
            self.out[Int(id)] += UInt32(out)
        }

        func share(_ id: Int) -> Double { Double(out[id]) / Double(submitted[id]) }
    }

    private var buyers: Counts
    private var entities: Counts
    private var tenderers: Counts
    private let leastBids: Int

    init(_ ledger: NoticeLedger, _ settings: IndicatorSettings) {
        buyers = Counts(highest: ledger.nameCount)
        entities = buyers
        tenderers = buyers
        leastBids = max(1, settings.leastBids)
    }

    mutating func note(_ notice: Notice, _ collector: FlagCollector) {
        var (submitted, out) = (0, 0)
        for bid in notice.bids where bid.status.isSubmitted {
            let isOut = bid.status == .disqualified
            submitted += 1
            out += isOut ? 1 : 0
            for index in bid.tenderers { tenderers.add(notice.tenderers[index], submitted: 1, out: isOut ? 1 : 0) }
        }
        guard submitted > 0 else { return }
        collector.cover(.manyDisqualified)
        buyers.add(notice.buyer.id, submitted: submitted, out: out)
        entities.add(notice.procuringEntity.id, submitted: submitted, out: out)
    }

    mutating func finish(_ collector: FlagCollector) {
        finish(buyers, .buyer, collector) { .buyer($0) }
        finish(entities, .procuringEntity, collector) { .procuringEntity($0) }
        finish(tenderers, .tenderer, collector) { .tenderer($0) }
    }

    private func finish(
        _ counts: Counts, _ group: Findings.Fence.Group, _ collector: FlagCollector,
        subject: (UInt32) -> Findings.Subject
    ) {
        // Number 0 gathers those without an id, who are nobody.
        let ids = counts.submitted.indices.dropFirst().filter { counts.submitted[$0] >= leastBids }
        guard let quartiles = Quartiles(ids.lazy.map { counts.share($0) }) else { return }
        let fence = quartiles.upperFence
        let isUsed = fence > 0
        collector.fences.append(
            .init(indicator: .manyDisqualified, group: group, quartiles: quartiles, fence: fence, isUsed: isUsed))
        guard isUsed else { return }
        for id in ids where counts.share(id) >= fence {
            collector.raise(
                .manyDisqualified, subject(UInt32(id)),
                counts.share(id),
                [
                    .init(.disqualified, Double(counts.out[id])),
                    .init(.submitted, Double(counts.submitted[id])),
                ])
        }
    }
}
