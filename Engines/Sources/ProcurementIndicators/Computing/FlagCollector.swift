/// Gathers flags and counts what could be computed.
final class FlagCollector {
    private var flags: [Findings.Flag] = []
    /// By `Indicator.rawValue`; a plain pointer, since each procurement counts some twenty times.
    private let coverage = UnsafeMutablePointer<Int>.allocate(capacity: Indicator.allCases.count)
    var fences: [Findings.Fence] = []
    /// Where the flag of an organisation stands that several procurements raise.
    private var places: [UInt64: Int] = [:]

    init() { coverage.initialize(repeating: 0, count: Indicator.allCases.count) }

    deinit { coverage.deallocate() }

    /// The indicator had its data in one more procurement.
    func cover(_ indicator: Indicator) { coverage[Int(indicator.rawValue)] += 1 }

    /// A flag that is raised once.
    func raise(
        _ indicator: Indicator, _ subject: Findings.Subject, _ value: Double = 1, _ more: [Findings.Figure] = []
    ) {
        flags.append(Findings.Flag(subject: subject, indicator: indicator, value: value, more: more))
    }

    /// A flag on a tenderer that each procurement raises anew: told once, with the value that stands out most and how many
    /// procurements raised it.
    func raise(_ indicator: Indicator, tenderer id: UInt32, value: Double = 1) {
        if id == 0 { return }
        let key = UInt64(indicator.rawValue) << 32 | UInt64(id)
        guard let place = places[key] else {
            places[key] = flags.count
            return raise(indicator, .tenderer(id), value, [Findings.Figure(.processes, 1)])
        }
        let before = flags[place].value
        let isLowWorse = indicator == .priceClose || indicator == .lowPrice
        flags[place].value = isLowWorse ? min(before, value) : max(before, value)
        flags[place].more[0].value += 1
    }

    /// Everything that is flagged so far.
    var flagged: Set<Findings.Subject> { Set(flags.lazy.map(\.subject)) }

    func findings(processes: Int) -> Findings {
        var findings = Findings(processes: processes)
        for index in findings.coverage.indices { findings.coverage[index].computable = coverage[index] }
        flags.sort { Self.order($0) < Self.order($1) }
        findings.flags = flags
        findings.fences = fences
        return findings
    }

    private static func order(_ flag: Findings.Flag) -> (UInt8, Int, UInt32) {
        switch flag.subject {
        case .process(let number): (flag.indicator.rawValue, 0, number)
        case .buyer(let number): (flag.indicator.rawValue, 1, number)
        case .procuringEntity(let number): (flag.indicator.rawValue, 2, number)
        case .tenderer(let number): (flag.indicator.rawValue, 3, number)
        }
    }
}
