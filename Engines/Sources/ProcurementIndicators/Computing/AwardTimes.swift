/// U09: awarded after the contract began, or published long after the award.
struct AwardTimes: IndicatorFamily {
    private let settings: IndicatorSettings

    init(_ settings: IndicatorSettings) { self.settings = settings }

    func note(_ notice: Notice, _ collector: FlagCollector) {
        var isCovered = false
        var (late, unpublished) = (0, 0)
        for award in notice.standingAwards {
            let start = award.contract.start != .unknown ? award.contract.start : notice.tender.contract.start
            let (after, until) = (start.days(to: award.date), award.date.days(to: award.published))
            if after != nil || until != nil { isCovered = true }
            late = max(late, after ?? 0)
            unpublished = max(unpublished, until ?? 0)
        }
        guard isCovered else { return }
        collector.cover(.lateNotice)
        var figures: [Findings.Figure] = []
        // A whole day, so that times told in different offsets from UTC make no difference.
        if late >= 1 { figures.append(.init(.daysAfterStart, Double(late))) }
        if unpublished > settings.lateDays { figures.append(.init(.daysToPublication, Double(unpublished))) }
        if !figures.isEmpty { collector.raise(.lateNotice, .process(notice.process), 1, figures) }
    }
}
