import Screening
import Storage

/// What the file of a bidder still asks of the buyer on a day, the gravest first. Nothing here decides.
enum GateRule {
    /// A screening older than this is made again before anything is decided: a line of our own.
    static let daysOfScreening = 30

    static func tasks(_ file: BidderFile, on day: Day) -> [GateTask] {
        let all =
            screening(file, on: day) + grounds(file, on: day) + questions(file) + price(file) + after(file)
            + award(file, on: day)
        let order = GateTask.Urgency.allCases
        return order.flatMap { urgency in all.filter { $0.urgency == urgency } }
    }

    private static func task(
        _ kind: GateTask.Kind, _ urgency: GateTask.Urgency, _ source: LegalSource, party: ID<Party>? = nil,
        due: Day? = nil, count: Int = 1
    ) -> GateTask? {
        count > 0 ? GateTask(kind: kind, urgency: urgency, source: source, party: party, due: due, count: count) : nil
    }

    private static func screening(_ file: BidderFile, on day: Day) -> [GateTask] {
        let parties = file.currentParties
        let standings = CandidateRule.standings(file)
        let unscreened = parties.count { file.screening(of: $0.id) == nil }
        let old = parties.count { party in
            file.screening(of: party.id).map {
                Day($0.screenedAt).adding(days: daysOfScreening) < day
            } ?? false
        }
        let open = standings.count { $0.state == .open || $0.state == .waitsForSecond }
        let foreign = standings.count { $0.state == .same && $0.candidate.consequence == .ask }
        let lead = file.receipts.count { $0.answer != .goOn }
        return [
            task(
                .stopAndReport, .stops, LegalSource(.sanctionsAct, "Part 1"),
                count: CandidateRule.stops(file).count),
            task(.screen, .before, LegalSource(.procurementAct, "s28(2)"), count: unscreened),
            task(.screenAgain, .before, LegalSource(.ownRule), count: old),
            task(.answerCandidates, .before, LegalSource(.ownRule), count: open),
            task(.askAboutForeignListing, .before, LegalSource(.ownRule), count: foreign),
            task(.leadPending, .before, LegalSource(.ownRule), count: lead),
        ].compactMap { $0 }
    }

    private static func grounds(_ file: BidderFile, on day: Day) -> [GateTask] {
        let standing = StandingRule.standing(file, on: day)
        let weighty = standing.reasons.filter(\.isWeighty)
        let asked = StandingRule.information(file)
        let missing = InformationRequest.Subject.allCases.count { subject in
            !asked.contains { $0.subject == subject && $0.state != .asked }
        }
        let invited = HearingRule.representations(file)
        return [
            task(.askInformation, .before, LegalSource(.procurementAct, "s28(1), s30"), count: missing),
            task(
                .settleGrounds, .before, LegalSource(.procurementAct, "s57"),
                count: standing.reasons.count(where: \.isOpen)),
            weighty.isEmpty || HearingRule.isHeard(file)
                ? nil
                : task(.hear, .before, LegalSource(.procurementAct, "s58(2)"), due: invited?.until),
            task(
                .offerReplacement, .before, LegalSource(.procurementAct, "s26(3), s27(4), s28(5)"),
                count: HearingRule.replaceable(file, weighty).count),
        ].compactMap { $0 }
            + RouteRule.tasks(file, standing.status).compactMap {
                task($0.0, $0.0 == .noCallOff ? .stops : .before, $0.1)
            }
    }

    private static func questions(_ file: BidderFile) -> [GateTask] {
        let lines = QuestionRule.lines(file).filter(\.isOpen)
        let check = file.last { if case .statement(let check) = $0 { check } else { nil } }?.value
        let verdict = check.map(StatementRule.verdict)
        let isStatementOpen =
            verdict == nil || verdict == .required || verdict == .unknown || verdict == .requiredNotFound
        return [
            task(
                .checkStatement, .before, LegalSource(.modernSlaveryAct, "s54(2)"), count: isStatementOpen ? 1 : 0),
            task(
                .askQuestions, .before, LegalSource(.procurementAct, "s28(1)"),
                count: lines.count { $0.verdict == .notAsked || $0.verdict == .skipped }),
            task(
                .mandatoryFail, .before, LegalSource(.procurementAct, "Schedule 6"),
                count: lines.count { $0.verdict == .mandatoryFail }),
            task(
                .weighMitigation, .before, LegalSource(.procurementAct, "s58(1)"),
                count: lines.count { $0.verdict == .discretionaryFail }),
        ].compactMap { $0 }
    }

    private static func price(_ file: BidderFile) -> [GateTask] {
        guard let facts = file.price, PriceRule.finding(facts).verdict == .low else { return [] }
        let hearing = HearingRule.price(file)
        guard hearing == nil || hearing?.state == .notified else { return [] }
        return [
            task(.notifyLowPrice, .before, LegalSource(.procurementAct, "s19(3)(c)-(5)"), due: hearing?.until)
        ].compactMap { $0 }
    }

    private static func after(_ file: BidderFile) -> [GateTask] {
        let state = DecisionStateRule.state(file.records)
        let letters = LetterRule.unsent(file).count
        var tasks = NoticeRule.due(file).filter { $0.sentOn == nil }.compactMap {
            task(.sendNotice, .dated, LegalSource(.procurementAct, "s59(1)-(2)"), due: $0.due)
        }
        if let letter = task(.sendLetter, .before, LegalSource(.ownRule), count: letters) { tasks.append(letter) }
        if case .waitsForSecond = state, let second = task(.secondPerson, .before, LegalSource(.ownRule)) {
            tasks.append(second)
        }
        if case .underAppeal = state, let appeal = task(.answerAppeal, .before, LegalSource(.ownRule)) {
            tasks.append(appeal)
        }
        return tasks
    }

    /// What an awarded bidder asks for: whether a ground to end the contract has come up (s78), and the register.
    private static func award(_ file: BidderFile, on day: Day) -> [GateTask] {
        guard file.isAwarded else { return [] }
        let path = TerminationRule.path(file).last?.step
        let isUnderWay = path.map { $0.state != .goesOn && $0.state != .agreed } ?? false
        let isSettled = path != nil && !isUnderWay
        let counts = TerminationRule.grounds(file, on: day).count
        return [
            task(
                .goOnWithTermination, .before, LegalSource(.procurementAct, "s78"), due: path?.until,
                count: isUnderWay ? 1 : 0),
            task(
                .considerTermination, .before, LegalSource(.procurementAct, "s78"),
                count: isUnderWay || isSettled ? 0 : counts),
            task(.linkSupplier, .before, LegalSource(.ownRule), count: file.bidder.supplier == nil ? 1 : 0),
        ].compactMap { $0 }
    }
}
