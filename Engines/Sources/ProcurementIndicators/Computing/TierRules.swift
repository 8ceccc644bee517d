/// U04 awarded without competition in a high tier, U11 an own tender of a high tier whose words are silent on workers.
struct TierRules: IndicatorFamily {
    func note(_ notice: Notice, _ collector: FlagCollector) {
        let tender = notice.tender
        let process = Findings.Subject.process(notice.process)
        let awards = notice.standingAwards.count { _ in true }
        // Where bids were asked for, the tier makes no difference.
        if awards > 0, tender.method.isCompetitive || tender.method.isWithoutCompetition && tender.tier != .unknown {
            collector.cover(.directAwardInHighTier)
            if tender.method.isWithoutCompetition, tender.tier == .high {
                collector.raise(.directAwardInHighTier, process, 1, [.init(.awards, Double(awards))])
            }
        }
        if tender.isOwn, tender.tier != .unknown, let mentionsLabour = tender.mentionsLabour {
            collector.cover(.silentTender)
            if tender.tier == .high, !mentionsLabour { collector.raise(.silentTender, process) }
        }
    }
}
