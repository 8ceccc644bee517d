/// All families of indicators, each by its own type, so that a procurement goes through them without a look-up.
struct IndicatorFamilies {
    private var submissions: SubmissionRules
    private var gaps: PriceGaps
    private var bids: BidRules
    private var losers: SerialLosers
    private var disqualifications: Disqualifications
    private var mixes: OddMixes
    private var prices: AwardPrices
    private var histories: AwardHistories
    private var times: AwardTimes
    private var labour: LabourRules
    private let tiers = TierRules()
    private var firms: UndeclaredFirms
    private var companies: CompanyRules

    init(_ ledger: NoticeLedger, _ settings: IndicatorSettings) {
        submissions = SubmissionRules(settings)
        gaps = PriceGaps(ledger)
        bids = BidRules(ledger)
        losers = SerialLosers(ledger, settings)
        disqualifications = Disqualifications(ledger, settings)
        mixes = OddMixes(ledger, settings)
        prices = AwardPrices(ledger, settings)
        histories = AwardHistories(ledger, settings)
        times = AwardTimes(settings)
        labour = LabourRules(settings)
        firms = UndeclaredFirms(ledger)
        companies = CompanyRules(ledger, settings)
    }

    /// Looks at one procurement.
    mutating func note(_ notice: Notice, _ collector: FlagCollector) {
        // What a business buys for its contract is no public procurement, and is compared with none.
        if notice.isSubcontract { return firms.note(subcontract: notice) }
        submissions.note(notice, collector)
        if !notice.bids.isEmpty {
            gaps.note(notice, collector)
            bids.note(notice, collector)
            losers.note(notice, collector)
            disqualifications.note(notice, collector)
        }
        mixes.note(notice, collector)
        prices.note(notice, collector)
        histories.note(notice, collector)
        times.note(notice, collector)
        labour.note(notice, collector)
        tiers.note(notice, collector)
        firms.note(notice, collector)
        companies.note(notice, collector)
    }

    /// Compares what was gathered.
    mutating func finish(_ collector: FlagCollector) {
        gaps.finish(collector)
        losers.finish(collector)
        disqualifications.finish(collector)
        mixes.finish(collector)
        prices.finish(collector)
        histories.finish(collector)
        firms.finish(collector)
        // Last, since it flags only beside another flag.
        companies.finish(collector)
    }
}
