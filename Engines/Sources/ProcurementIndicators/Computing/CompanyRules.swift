/// U06 young or dormant, only beside another flag; U07 no statement found though said to be large. Both need registers.
struct CompanyRules: IndicatorFamily {
    private struct Young {
        var process: UInt32
        var id: UInt32
        /// Days from incorporation to the award; nil where the date of either is not known.
        var days: Int?
        var isDormant: Bool
    }

    private let settings: IndicatorSettings
    private let bodies: BodyTable
    private var young: [Young] = []

    init(_ ledger: NoticeLedger, _ settings: IndicatorSettings) {
        self.settings = settings
        bodies = ledger.bodies
    }

    mutating func note(_ notice: Notice, _ collector: FlagCollector) {
        if settings.companies == nil, settings.withStatement == nil { return }
        var (hasFacts, hasLarge) = (false, false)
        for award in notice.standingAwards {
            for supplier in notice.suppliers[award.suppliers] where supplier.body != 0 {
                if let facts = settings.companies?[supplier.body] {
                    hasFacts = true
                    note(facts, bodies.id(of: supplier.body), award, notice.process)
                }
                if let found = settings.withStatement, bodies.isLarge(supplier.body) {
                    hasLarge = true
                    if !found.contains(supplier.body) {
                        collector.raise(.noStatementFound, tenderer: bodies.id(of: supplier.body), value: 1)
                    }
                }
            }
        }
        if hasFacts { collector.cover(.youngOrDormant) }
        if hasLarge { collector.cover(.noStatementFound) }
    }

    private mutating func note(_ facts: CompanyFacts, _ id: UInt32, _ award: Notice.Award, _ process: UInt32) {
        let days = facts.incorporated.days(to: award.date)
        let isYoung = days.map { $0 < settings.youngDays } ?? false
        guard isYoung || facts.isDormant else { return }
        young.append(Young(process: process, id: id, days: days, isDormant: facts.isDormant))
    }

    mutating func finish(_ collector: FlagCollector) {
        if young.isEmpty { return }
        let flagged = collector.flagged
        var told: Set<Findings.Subject> = []
        for company in young {
            // Nobody is suspect for being young: it is told only where something else asks for a look.
            let isBesideAnother =
                flagged.contains(.process(company.process)) || flagged.contains(.tenderer(company.id))
            guard isBesideAnother, told.insert(.process(company.process)).inserted else { continue }
            var figures: [Findings.Figure] = []
            if let days = company.days { figures.append(.init(.ageDays, Double(days))) }
            if company.isDormant { figures.append(.init(.dormant, 1)) }
            collector.raise(.youngOrDormant, .process(company.process), 1, figures)
            collector.raise(.youngOrDormant, tenderer: company.id, value: 1)
        }
    }
}
