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
        let told = notice.standingAwards.filter { $0.hasSubcontracting != nil }
        guard !told.isEmpty else { return }
        collector.cover(.unnamedSubcontractors)
        let unnamed = told.count { $0.hasSubcontracting == true && !$0.namesSubcontractors }
        if unnamed > 0 {
            collector.raise(
                .unnamedSubcontractors, process, 1, [.init(.awards, Double(unnamed))])
        }
    }
}
