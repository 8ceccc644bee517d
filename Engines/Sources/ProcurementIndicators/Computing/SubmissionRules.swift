/// R003 short submission, R018 single bid, U12 one final bid, U13 short award period.
struct SubmissionRules: IndicatorFamily {
    private let settings: IndicatorSettings

    init(_ settings: IndicatorSettings) { self.settings = settings }

    func note(_ notice: Notice, _ collector: FlagCollector) {
        let tender = notice.tender
        let process = Findings.Subject.process(notice.process)
        if let days = tender.submission.start.days(to: tender.submission.end) {
            collector.cover(.shortSubmission)
            if days < settings.shortSubmissionDaysByMethod[tender.method] ?? settings.shortSubmissionDays {
                collector.raise(.shortSubmission, process, 1, [.init(.days, Double(days))])
            }
        }
        if tender.numberOfTenderers >= 0, tender.method != .unknown {
            collector.cover(.singleBid)
            if tender.numberOfTenderers == 1, tender.method.isCompetitive {
                collector.raise(.singleBid, process)
            }
        }
        if tender.finalStageBids >= 0, tender.method != .unknown {
            collector.cover(.oneFinalBid)
            if tender.finalStageBids == 1, tender.method.isCompetitive {
                collector.raise(.oneFinalBid, process)
            }
        }
        noteAwardPeriod(notice, collector)
    }

    private func noteAwardPeriod(_ notice: Notice, _ collector: FlagCollector) {
        let days = notice.standingAwards.compactMap { notice.tender.submission.end.days(to: $0.date) }.min()
        guard notice.tender.method.isCompetitive, let days else { return }
        collector.cover(.shortAwardPeriod)
        if days < settings.shortAwardDays {
            collector.raise(
                .shortAwardPeriod, .process(notice.process), 1, [.init(.days, Double(days))])
        }
    }
}
