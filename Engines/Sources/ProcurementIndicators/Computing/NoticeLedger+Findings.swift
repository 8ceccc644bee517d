extension NoticeLedger {
    /// Computes all indicators over the procurements of the ledger. Procurements whose tender was cancelled are left out.
    ///
    /// Takes time in proportion to what is kept, times its logarithm where prices are compared.
    public func findings(_ settings: IndicatorSettings = IndicatorSettings()) -> Findings {
        let collector = FlagCollector()
        var families = IndicatorFamilies(self, settings)
        var notice = Notice()
        for number in 1..<UInt32(processCount + 1) {
            read(number, into: &notice)
            if notice.tender.isCancelled { continue }
            families.note(notice, collector)
        }
        families.finish(collector)
        return collector.findings(processes: processCount)
    }
}

/// Indicators that look at the same part of a procurement.
protocol IndicatorFamily {
    /// Looks at one procurement.
    mutating func note(_ notice: Notice, _ collector: FlagCollector)
    /// Compares what was gathered.
    mutating func finish(_ collector: FlagCollector)
}

extension IndicatorFamily {
    mutating func finish(_ collector: FlagCollector) {}
}

extension Notice {
    /// The awards that stand, for indicators that are not Cardinal's: those whose state nobody tells count too.
    var standingAwards: some Sequence<Award> { awards.lazy.filter { $0.status == .active || $0.status == .unknown } }

    /// Whether the amount can be compared.
    func isComparable(_ amount: Amount, _ currency: UInt16) -> Bool { amount.isKnown && amount.currency == currency }
}
