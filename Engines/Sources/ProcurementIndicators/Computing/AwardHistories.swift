/// U03 repeated awards without competition, U05 a new division, U14 concentration: what many awards tell together.
final class AwardHistories: IndicatorFamily {
    private struct Event {
        var buyer: UInt32
        var supplier: UInt32
        var process: UInt32
        var date: Moment
        /// The first two digits of the code; 0 where there is none.
        var division: UInt8
        var isDirect: Bool
    }

    private let settings: IndicatorSettings
    private let bodies: BodyTable
    private var events: [Event] = []
    private var awardsOfBuyer: [UInt32: Int] = [:]

    init(_ ledger: NoticeLedger, _ settings: IndicatorSettings) {
        self.settings = settings
        bodies = ledger.bodies
    }

    func note(_ notice: Notice, _ collector: FlagCollector) {
        let buyer = notice.buyer.body != 0 ? notice.buyer.body : notice.procuringEntity.body
        let (tender, before) = (notice.tender, events.count)
        for award in notice.standingAwards {
            let suppliers = notice.suppliers[award.suppliers].lazy.filter { $0.body != 0 }
            if buyer != 0, !suppliers.isEmpty { awardsOfBuyer[buyer, default: 0] += 1 }
            for supplier in suppliers {
                events.append(
                    Event(
                        buyer: buyer, supplier: supplier.body, process: notice.process, date: award.date,
                        division: UInt8(truncatingIfNeeded: tender.classification / 1_000_000),
                        isDirect: tender.method.isWithoutCompetition))
            }
        }
        let added = events[before...]
        guard !added.isEmpty else { return }
        if buyer != 0 { collector.cover(.concentration) }
        guard added.contains(where: { $0.date != .unknown }) else { return }
        if buyer != 0, tender.method != .unknown { collector.cover(.repeatedDirectAwards) }
        if tender.classification != 0 { collector.cover(.newDivision) }
    }

    func finish(_ collector: FlagCollector) {
        events.sort { ($0.buyer, $0.supplier, $0.date, $0.process) < ($1.buyer, $1.supplier, $1.date, $1.process) }
        forEachRun({ $0.buyer == $1.buyer && $0.supplier == $1.supplier }) { run in
            guard run[run.startIndex].buyer != 0 else { return }
            compare(run, collector)
            findRepeated(run.filter { $0.isDirect && $0.date != .unknown }, collector)
        }
        events.sort { ($0.supplier, $0.date, $0.process) < ($1.supplier, $1.date, $1.process) }
        forEachRun({ $0.supplier == $1.supplier }) { findNewDivisions($0, collector) }
    }

    private func forEachRun(_ areSame: (Event, Event) -> Bool, _ body: (ArraySlice<Event>) -> Void) {
        var start = 0
        while start < events.count {
            let first = events[start]
            let end = events[start...].firstIndex { !areSame(first, $0) } ?? events.count
            body(events[start..<end])
            start = end
        }
    }

    /// U14.
    private func compare(_ run: ArraySlice<Event>, _ collector: FlagCollector) {
        let (first, count) = (run[run.startIndex], run.count)
        let all = awardsOfBuyer[first.buyer] ?? 0
        let share = Double(count) / Double(max(1, all))
        guard all >= settings.leastBuyerAwards, count >= settings.leastSupplierAwards,
            share >= settings.concentrationShare
        else { return }
        let figures: [Findings.Figure] = [.init(.awards, Double(count)), .init(.ofAwards, Double(all))]
        collector.raise(.concentration, .buyer(bodies.id(of: first.buyer)), share, figures)
        collector.raise(.concentration, .tenderer(bodies.id(of: first.supplier)), share, figures)
    }

    /// U03, in the order of dates.
    private func findRepeated(_ run: [Event], _ collector: FlagCollector) {
        let within = Moment(settings.repeatedWithinDays) * .day
        var (start, most) = (0, 0)
        var flagged: Set<Int> = []
        for end in run.indices {
            while run[end].date - run[start].date > within { start += 1 }
            let count = end - start + 1
            most = max(most, count)
            if count >= settings.repeatedAwards { flagged.formUnion(start...end) }
        }
        guard !flagged.isEmpty, let first = run.first else { return }
        let (value, figures) = (Double(most), [Findings.Figure(.days, Double(settings.repeatedWithinDays))])
        for process in Set(flagged.map { run[$0].process }) {
            collector.raise(.repeatedDirectAwards, .process(process), value, figures)
        }
        collector.raise(.repeatedDirectAwards, .buyer(bodies.id(of: first.buyer)), value, figures)
        collector.raise(.repeatedDirectAwards, .tenderer(bodies.id(of: first.supplier)), value, figures)
    }

    /// U05, in the order of dates.
    private func findNewDivisions(_ run: ArraySlice<Event>, _ collector: FlagCollector) {
        var divisions: Set<UInt8> = []
        var earlier = 0
        for event in run where event.date != .unknown && event.division != 0 {
            if !divisions.contains(event.division), earlier >= settings.awardsBeforeNewDivision {
                let id = bodies.id(of: event.supplier)
                collector.raise(
                    .newDivision, .process(event.process),
                    1,
                    [
                        .init(.division, Double(event.division)), .init(.awards, Double(earlier)),
                    ])
                collector.raise(.newDivision, tenderer: id, value: 1)
            }
            divisions.insert(event.division)
            earlier += 1
        }
    }
}
