/// U08 no licence mentioned where one is needed, U10 work passed on to nobody named.
struct LabourRules: IndicatorFamily {
    private let settings: IndicatorSettings

    init(_ settings: IndicatorSettings) { self.settings = settings }

    func note(_ notice: Notice, _ collector: FlagCollector) {
        let process = Findings.Subject.process(notice.process)
        if notice.tender.classification != 0 {
            collector.cover(.noLicenceMentioned)
            if settings.licensed.contains(notice.tender.classification), !notice.tender.mentionsLicence {
                collector.raise(.noLicenceMentioned, process)
            }
        }
        var (isCovered, unnamed) = (false, 0)
        for award in notice.standingAwards {
            guard let isPassedOn = award.hasSubcontracting else { continue }
            isCovered = true
            if isPassedOn, !award.namesSubcontractors { unnamed += 1 }
        }
        guard isCovered else { return }
        collector.cover(.unnamedSubcontractors)
        if unnamed > 0 {
            collector.raise(
                .unnamedSubcontractors, process, 1, [.init(.awards, Double(unnamed))])
        }
    }
}
