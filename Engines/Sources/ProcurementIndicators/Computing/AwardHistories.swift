/// U03 repeated awards without competition, U05 a new division, U14 concentration: what many awards tell together.
struct AwardHistories: IndicatorFamily {
    private struct Event {
        var date: Moment
        var buyer: UInt32
        var supplier: UInt32
        var process: UInt32
        /// The first two digits of the code; 0 where there is none.
        var division: UInt8
        var isDirect: Bool
    }

    private let settings: IndicatorSettings
    private let bodies: BodyTable
    private var events: [Event] = []
    /// By the buyer's number.
    private var awardsOfBuyer: [UInt32]

    init(_ ledger: NoticeLedger, _ settings: IndicatorSettings) {
        self.settings = settings
        bodies = ledger.bodies
        awardsOfBuyer = [UInt32](repeating: 0, count: bodies.count + 1)
    }

    mutating func note(_ notice: Notice, _ collector: FlagCollector) {
        let buyer = notice.buyer.body != 0 ? notice.buyer.body : notice.procuringEntity.body
        let (tender, before) = (notice.tender, events.count)
        var isDated = false
        for award in notice.standingAwards {
            let start = events.count
            for index in award.suppliers where notice.suppliers[index].body != 0 {
                if award.date != .unknown { isDated = true }
                events.append(
                    Event(
                        date: award.date, buyer: buyer, supplier: notice.suppliers[index].body, process: notice.process,
                        division: UInt8(truncatingIfNeeded: tender.classification / 1_000_000),
                        isDirect: tender.method.isWithoutCompetition))
            }
            if buyer != 0, events.count > start { awardsOfBuyer[Int(buyer)] += 1 }
        }
        guard events.count > before else { return }
        if buyer != 0 { collector.cover(.concentration) }
        guard isDated else { return }
        if buyer != 0, tender.method != .unknown { collector.cover(.repeatedDirectAwards) }
        if tender.classification != 0 { collector.cover(.newDivision) }
    }

    mutating func finish(_ collector: FlagCollector) {
        let starts = groupBySupplier()
        for supplier in 1..<starts.count {
            let range = starts[supplier - 1]..<starts[supplier]
            if range.count > settings.awardsBeforeNewDivision {
                events[range].sort { ($0.date, $0.process) < ($1.date, $1.process) }
                findNewDivisions(events[range], collector)
            }
            if range.count >= min(settings.leastSupplierAwards, settings.repeatedAwards) {
                compareBuyers(range, collector)
            }
        }
    }

    /// Puts the events of each supplier together, suppliers in the order of their numbers, by counting them.
    /// - Returns: where those of the supplier after each number start.
    private mutating func groupBySupplier() -> [Int] {
        var ends = [Int](repeating: 0, count: bodies.count + 1)
        for event in events { ends[Int(event.supplier)] += 1 }
        for supplier in 1..<max(1, ends.count) { ends[supplier] += ends[supplier - 1] }
        var places = [0] + ends.dropLast()
        var grouped = events
        for event in events {
            grouped[places[Int(event.supplier)]] = event
            places[Int(event.supplier)] += 1
        }
        events = grouped
        return ends
    }

    /// Looks at what each buyer awarded to one supplier.
    private mutating func compareBuyers(_ range: Range<Int>, _ collector: FlagCollector) {
        events[range].sort { ($0.buyer, $0.date, $0.process) < ($1.buyer, $1.date, $1.process) }
        var start = range.lowerBound
        while start < range.upperBound {
            let buyer = events[start].buyer
            let end = events[start..<range.upperBound].firstIndex { $0.buyer != buyer } ?? range.upperBound
            defer { start = end }
            if buyer == 0 { continue }
            compare(events[start..<end], collector)
            if end - start >= settings.repeatedAwards {
                findRepeated(events[start..<end].filter { $0.isDirect && $0.date != .unknown }, collector)
            }
        }
    }

    /// U14.
    private func compare(_ run: ArraySlice<Event>, _ collector: FlagCollector) {
        let (first, count) = (run[run.startIndex], run.count)
        let all = Int(awardsOfBuyer[Int(first.buyer)])
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
