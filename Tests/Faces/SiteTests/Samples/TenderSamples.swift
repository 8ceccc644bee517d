import Access
import InputFiles
import Languages
import NameMatching
import Screening
import Storage
import Suppliers

@testable import Site
@testable import Tendering

extension SamplePages {
    static let tenders = [
        SamplePage(
            "tenders",
            TenderListPage(
                page: Storage.Page(items: [tender(.evaluating), tender(.preparing)], total: 60, number: 1, size: 25),
                query: tenderQuery, address: Address("/tenders", query: "q=cleaning"), mayRun: true,
                mayReadLead: true,
                waiting: [
                    AwardWatch(
                        bidder: bidderID, name: "Brynteg <Glanhau>", procurement: tenderID, title: "Cleaning",
                        watchedAt: TestSite.now, waiting: 2)
                ])),
        SamplePage(
            "tenders-none",
            TenderListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 25), query: ProcurementQuery(),
                address: Address("/tenders"), mayRun: false, mayReadLead: false)),
        SamplePage("tender", ProcurementPage(detail: tenderDetail(.evaluating), mayRun: true, mayTell: true)),
        SamplePage(
            "tender-preparing", ProcurementPage(detail: tenderDetail(.preparing), mayRun: true, mayTell: true)),
        SamplePage("tender-bare", ProcurementPage(detail: bareTender, mayRun: false, mayTell: false)),
        SamplePage("bidder", BidderPage(view: tenderView(isFull: true), mayTell: true)),
        SamplePage(
            "tender-questions",
            QuestionListPage(own: [ownQuestion(2), ownQuestion(1, isInUse: false)], mayWrite: true)),
        SamplePage("tender-questions-none", QuestionListPage(own: [], mayWrite: false)),
        SamplePage(
            "tender-question",
            QuestionVersionsPage(versions: [ownQuestion(2, isInUse: false), ownQuestion(1)], mayWrite: true)),
        SamplePage("tender-question-read", QuestionVersionsPage(versions: [ownQuestion(1)], mayWrite: false)),
        SamplePage("tender-letter", letterPage("r19")),
        SamplePage("tender-letter-sent", letterPage("r20")),
        SamplePage(
            "tender-register",
            RegisterPage(
                view: tenderView(isFull: true), linked: linkedSupplier, asked: "Brynteg",
                found: [linkedSupplier.supplier, otherSupplier], total: 2)),
        SamplePage(
            "tender-register-none",
            RegisterPage(view: tenderView(isFull: false), linked: nil, asked: "", found: [], total: 0)),
        SamplePage(
            "bidder-awarded",
            BidderPage(
                view: view(terminationEntries, isFull: true, stage: .awarded), mayTell: true,
                linked: linkedSupplier)),
        SamplePage("bidder-awarded-bare", BidderPage(view: view([], isFull: false, stage: .awarded), mayTell: false)),
        SamplePage("bidder-bare", BidderPage(view: tenderView(isFull: false), mayTell: false)),
        SamplePage("bidder-second", BidderPage(view: decidedView(waits: true), mayTell: true)),
        SamplePage("bidder-appeal", BidderPage(view: decidedView(waits: false), mayTell: true)),
        SamplePage("bidder-decided", BidderPage(view: goneOnView, mayTell: true)),
        SamplePage("tender-print", TenderPrintPage(file: printedFile)),
        SamplePage("tender-print-bare", TenderPrintPage(file: barePrint)),
        SamplePage("tender-form", tenderForm),
        SamplePage("tender-form-file", tenderFileForm),
        SamplePage("tender-form-evidence", evidenceForm),
        SamplePage(
            "tender-lead",
            LeadListPage(
                page: Storage.Page(items: leadItems, total: 60, number: 1, size: 25), address: Address("/tenders/lead"))
        ),
        SamplePage(
            "tender-lead-none",
            LeadListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 25), address: Address("/tenders/lead"))),
        SamplePage("tender-lead-question", leadPage(isAnswered: false)),
        SamplePage("tender-lead-answered", leadPage(isAnswered: true)),
        SamplePage("debarment", DebarmentPage(versions: [debarmentVersion], mayRun: true)),
        SamplePage("debarment-read", DebarmentPage(versions: [debarmentVersion], mayRun: false)),
        SamplePage("debarment-none", DebarmentPage(versions: [], mayRun: false)),
    ]

    private static let tenderID = ID<Procurement>(stored: "019aa000-0000-7000-8000-0000000000a1")
    private static let bidderID = ID<Bidder>(stored: "019aa000-0000-7000-8000-0000000000a2")
    private static let partyIDs = (0..<4).map { ID<Party>(stored: "019aa000-0000-7000-8000-0000000000b\($0)") }
    private static let tenderDay = Day(TestSite.now)

    private static let tenderQuery: ProcurementQuery = {
        var query = ProcurementQuery()
        query.words = "cleaning"
        return query
    }()

    private static func tender(_ stage: ProcurementStage) -> Procurement {
        let facts = ProcurementFacts(
            title: "Cleaning of <stations>", reference: "T-1", need: "Night cleaning by agency staff",
            cpv: ["90910000"], category: "cleaning", deliveryCountries: ["gb"], originCountries: ["cn"],
            value: Money(minorUnits: 50_000_000, currency: "GBP"), durationDays: 365, route: .open)
        return Procurement(
            id: tenderID, facts: facts, assessment: InherentRisk.assess(facts.riskQuestion), stage: stage,
            openedAt: TestSite.now, openedBy: "N. Officer",
            draw: stage == .preparing
                ? nil : RoutineDraw(number: 12, share: 100_000, drawnAt: TestSite.now, ground: .highTier), bidders: 2)
    }

    private static let bareTender: ProcurementDetail = {
        let facts = ProcurementFacts(title: "Software")
        return ProcurementDetail(
            procurement: Procurement(
                id: tenderID, facts: facts, assessment: InherentRisk.assess(facts.riskQuestion), stage: .ended,
                openedAt: TestSite.now, openedBy: nil, draw: nil, bidders: 0),
            requirements: RequirementRule.requirements(tier: .unknown, route: .direct), bidders: [], steps: [],
            receipts: [], awardedTo: nil)
    }()

    private static let steps: [ProcurementStep] = {
        let opened = tender(.evaluating)
        let draw = RoutineDraw(number: 12, share: 100_000, drawnAt: TestSite.now, ground: .sample)
        let acts: [ProcurementStep.Act] = [
            .assessed(opened.facts, opened.assessment), .evaluationBegan(draw), .drawnAgain(draw),
            .questionsChosen([ownQuestion(1)]), .awarded(bidderID, reason: "The best tender"),
            .ended(reason: "No money"),
        ]
        return acts.enumerated().map { place, act in
            ProcurementStep(
                id: ID(stored: "s\(place)"), act: act, at: TestSite.now, person: nil,
                by: place == 0 ? nil : "N. Officer")
        }
    }()

    private static func tenderDetail(_ stage: ProcurementStage) -> ProcurementDetail {
        ProcurementDetail(
            procurement: tender(stage), requirements: RequirementRule.requirements(tier: .high, route: .direct),
            bidders: [
                ListedBidder(bidder: bidder, state: .undecided, standing: .open),
                ListedBidder(
                    bidder: bidder, state: tenderView(isFull: true).state, standing: .excluded, price: lowPrice.price,
                    priceFinding: PriceRule.finding(lowPrice)),
                ListedBidder(bidder: bidder, state: decidedView(waits: true).state, standing: .excludable),
                ListedBidder(bidder: bidder, state: goneOnView.state, standing: .neither),
            ], steps: steps,
            receipts: [
                LeadReceipt(kind: .routine, sentAt: TestSite.now, answer: .goOn),
                LeadReceipt(kind: .concern, sentAt: TestSite.now, answer: nil),
            ], awardedTo: bidderID)
    }

    private static let lowPrice = PriceFacts(
        price: Money(minorUnits: 70_000_00, currency: "GBP"),
        others: [100_000_00, 110_000_00].map { Money(minorUnits: $0, currency: "GBP") }, estimate: nil)

    private static let bidder = Bidder(
        id: bidderID, procurement: tenderID, name: "Brynteg Glanhau Cyf", supplier: nil, addedAt: TestSite.now)

    private static let tenderParties: [Party] = {
        let drafts = [
            PartyDraft(relation: .bidder, name: "Brynteg Glanhau Cyf", nature: .organisation, number: "01234567"),
            PartyDraft(relation: .connected, kind: .director, name: "C. Aberdulas", nature: .person, birth: "1971-05"),
            PartyDraft(relation: .associated, name: "Otterhampton Plant"),
            PartyDraft(relation: .subcontractor, name: "Harbwr Labour Ltd"),
        ]
        return zip(partyIDs, drafts).map { id, draft in
            Party(
                id: id, bidder: bidderID, draft: draft, origin: .typed, addedAt: TestSite.now,
                endedAt: draft.relation == .associated ? TestSite.now : nil)
        }
    }()

    private static let tenderCandidates: [PartyCandidate] = [
        (ListConsequence.stopAndReport, "e1"), (.ask, "e2"),
    ].map { consequence, entry in
        PartyCandidate(
            entry: ID(stored: entry), entryKey: entry, caption: "Brynteg <Glanhau>", list: ID(stored: "l1"),
            listName: "Orders", listVersion: 2, listChecksum: "0a0a", consequence: consequence,
            comparison: comparison)
    }

    private static let debarmentEntry = DebarmentEntry(
        name: "Brynteg Glanhau", number: "01234567", country: "gb", ground: "labour market", weight: .mandatory,
        isNationalSecurity: true, contracts: "Radio", expectedEnd: tenderDay.adding(days: 500))

    private static let debarmentVersion = DebarmentVersion(
        id: ID(stored: "d1"), number: 3, fileName: "list.csv", checksum: String(repeating: "0a", count: 32),
        entries: [debarmentEntry, DebarmentEntry(name: "Otterhampton", ground: "", weight: .discretionary)],
        madeAt: TestSite.now, by: "N. Officer")

    /// One entry of every kind.
    private static let everyEntry: [BidderEntry] = [
        .information(InformationRequest(subject: .connectedPersons, state: .answered, on: tenderDay, note: "Fully")),
        .candidate(
            CandidateAnswer(
                party: partyIDs[0], candidate: tenderCandidates[1], verdict: .same, reason: "Same address")),
        .sanctions(
            SanctionsReport(
                party: partyIDs[0], entry: ID(stored: "e9"), reportedOn: tenderDay, reference: "R", whatWasDone: "Told",
                mayProceed: false)),
        .ground(
            GroundFinding(
                party: partyIDs[1], ground: .slavery, applies: .yes, eventOn: tenderDay.adding(days: -100),
                knownSince: tenderDay, continuing: .yes, recurrence: .unknown, evidence: "A <conviction>")),
        .ground(GroundFinding(party: partyIDs[0], ground: .slaveryConduct, applies: .unknown, evidence: "Press")),
        .representations(
            Representations(state: .invited, on: tenderDay, until: tenderDay.adding(days: 14), text: "Say")),
        .selfCleaning(
            SelfCleaning(takenSeriously: "Paid", prevention: "Trained", commitments: "", timePassed: "", other: "")),
        .debarment(
            DebarmentAnswer(
                party: partyIDs[0], entry: debarmentEntry, listVersion: 3, listChecksum: "0a", isSame: .unknown,
                coversContract: .no, reason: "To be asked")),
        .price(
            PriceFacts(
                price: pounds(70), others: [pounds(100), pounds(100)], estimate: pounds(90))),
        .hearing(PriceHearing(state: .notified, on: tenderDay, until: tenderDay.adding(days: 7), text: "Show wages")),
        .statement(
            StatementCheck(
                turnover: pounds(40_000_000), isInUK: .yes, finding: .notFound, address: "x.example", on: tenderDay)),
        .answer(
            QuestionAnswer(
                question: .bank(.slaveryConviction), version: 1, value: .yes, text: "Once", evidence: "Annex")),
        .answer(QuestionAnswer(question: .bank(.labourOrder), version: 1, value: .no, text: "", evidence: "")),
        .answer(
            QuestionAnswer(question: .bank(.raisedConcern), version: 1, value: .text, text: "A line", evidence: "")),
        .score(QuestionScore(question: .bank(.raisedConcern), score: 3, reason: "Clear")),
        .replacement(
            ReplacementOffer(
                party: partyIDs[2], state: .replaced, on: tenderDay.adding(days: -40), until: nil, note: "N")),
        .replacement(
            ReplacementOffer(party: partyIDs[2], state: .replaced, on: tenderDay, until: nil, note: "N")),
        .information(
            InformationRequest(subject: .associatedPersons, state: .notAnswered, on: tenderDay, note: "")),
        .answer(QuestionAnswer(question: .own(ownID), version: 2, value: .yes, text: "Ours", evidence: "")),
        .letter(
            TenderLetter(
                kind: .representations, until: tenderDay.adding(days: 14),
                text: BilingualText("Dear <bidder>\n\nSay", "Annwyl gynigydd"))),
        .letter(TenderLetter(kind: .authority, about: ID(stored: "r15"), text: BilingualText("Notice", ""))),
        .letterSent(
            LetterSent(
                letter: ID(stored: "r20"), on: tenderDay, to: "The <Minister>", means: .post, recipient: .minister)),
        .interest(PublicInterest(ground: .urgency, reason: "Nobody else can")),
        .register(RegisterLink(supplier: ID(stored: "s1"), name: "Brynteg")),
        .register(RegisterLink(supplier: nil, name: "")),
    ]

    private static let ownID = ID<OwnQuestion>(stored: "019aa000-0000-7000-8000-0000000000d1")

    static func ownQuestion(_ version: Int, isInUse: Bool = true) -> OwnQuestion {
        OwnQuestion(
            id: ownID, version: version,
            draft: OwnQuestionDraft(
                text: BilingualText("Do <night> workers have a way home?", "A oes gan weithwyr nos ffordd adref?"),
                guidance: version == 2 ? BilingualText("Name it", "Enwch ef") : .none, kind: .yesNo,
                follows: version == 2 ? .bank(.labourProvider) : nil, passesOn: true, isDiscretionary: version == 2,
                weight: 3, isInUse: isInUse), madeAt: TestSite.now, by: version == 2 ? "N. Officer" : nil)
    }

    static let supplierBids = [true, false].map { isAwarded in
        SupplierBid(
            bidder: bidderID, procurement: tenderID, title: "Cleaning of <stations>",
            stage: isAwarded ? .awarded : .evaluating, bidAs: "Brynteg <Glanhau>", isAwarded: isAwarded)
    }

    private static let linkedSupplier = supplierPage(glovemaker, isFull: true).detail
    private static let otherSupplier: Supplier = {
        var supplier = glovemaker
        supplier.id = ID(stored: "019aa000-0000-7000-8000-000000000109")
        return supplier
    }()

    private static func letterPage(_ id: String) -> LetterPage {
        let view = tenderView(isFull: true)
        guard let found = try? view.letter(ID(stored: id)) else { fatalError("the sample has no such letter") }
        return LetterPage(view: view, record: found.record, letter: found.letter, sent: found.sent)
    }

    /// The path to the end of an awarded contract.
    private static let terminationEntries: [BidderEntry] = [
        .ground(
            GroundFinding(
                party: partyIDs[0], ground: .slavery, applies: .yes, eventOn: tenderDay.adding(days: -100),
                continuing: .yes, evidence: "A conviction")),
        .termination(TerminationStep(state: .considered, ground: .supplier, on: tenderDay, text: "A conviction")),
        .termination(
            TerminationStep(
                state: .notified, ground: .supplier, on: tenderDay, until: tenderDay.adding(days: 14),
                text: "The letter")),
    ]

    private static func decision(_ outcome: TenderOutcome) -> TenderDecision {
        TenderDecision(
            outcome: outcome, reason: "As on file", basis: outcome == .exclude ? .mandatoryGround : nil,
            evaluatedOn: tenderDay, standing: ExclusionStanding(status: .excluded, reasons: []), screened: [],
            debarmentVersion: nil)
    }

    private static func view(
        _ entries: [BidderEntry], isFull: Bool, mayRun: Bool = true, stage: ProcurementStage = .evaluating
    ) -> BidderView {
        let records = entries.enumerated().map { place, entry in
            BidderRecord(
                id: ID(stored: "r\(place)"), entry: entry, at: TestSite.now, person: nil,
                by: place == 0 ? nil : "N. Officer")
        }
        let screening = PartyScreening(
            id: ID(stored: "ps"), party: tenderParties[0].screened, screenedAt: TestSite.now, threshold: 0.7,
            engineVersion: "1", lists: check.lists, candidates: tenderCandidates)
        let file = BidderFile(
            procurement: tender(stage), bidder: bidder, parties: tenderParties,
            screenings: isFull ? [(partyIDs[0], screening)] : [], records: records,
            debarment: isFull ? debarmentVersion : nil,
            debarmentCandidates: isFull
                ? [DebarmentCandidate(party: tenderParties[0], entry: debarmentEntry, comparison: comparison)] : [],
            receipts: [], own: isFull ? [ownQuestion(2)] : [], isAwarded: stage == .awarded,
            watchedAt: stage == .awarded && isFull ? TestSite.now : nil)
        let lines = QuestionRule.lines(file)
        return BidderView(
            file: file, day: tenderDay, standing: StandingRule.standing(file, on: tenderDay),
            state: DecisionStateRule.state(records), tasks: isFull ? GateRule.tasks(file, on: tenderDay) : [],
            candidates: CandidateRule.standings(file).map(BidderView.Candidate.init),
            debarments: file.debarmentCandidates.map {
                BidderView.Debarment(candidate: $0, answer: StandingRule.debarments(file).first)
            },
            questions: lines, score: QuestionRule.score(lines),
            price: isFull
                ? PriceRule.finding(
                    PriceFacts(price: pounds(70), others: [pounds(100), pounds(100)], estimate: nil)) : nil,
            statement: isFull ? .requiredNotFound : nil, notices: NoticeRule.due(file),
            letters: LetterRule.due(file, on: tenderDay), nextTermination: TerminationRule.next(file),
            terminationGrounds: TerminationRule.grounds(file, on: tenderDay), mayRun: mayRun, maySecond: false)
    }

    private static func tenderView(isFull: Bool) -> BidderView {
        view(isFull ? everyEntry : [], isFull: isFull, mayRun: isFull)
    }

    private static func decidedView(waits: Bool) -> BidderView {
        var entries: [BidderEntry] = [.decision(decision(.exclude))]
        if !waits {
            entries += [
                .second(SecondWord(decision: ID(stored: "r0"), agrees: true, reason: "I looked")),
                .notice(
                    NoticeSent(about: ID(stored: "r0"), recipient: .minister, on: tenderDay, reference: "N-1")),
                .appeal(Appeal(decision: ID(stored: "r0"), on: tenderDay, text: "Look again")),
            ]
        }
        var view = view(entries, isFull: true)
        view.maySecond = waits
        return view
    }

    private static let goneOnView = view(
        [
            .decision(decision(.goOn)), .appeal(Appeal(decision: ID(stored: "r0"), on: tenderDay, text: "Look")),
            .appealOutcome(AppealOutcome(appeal: ID(stored: "r1"), decisionStands: true, reason: "As before")),
        ], isFull: true)

    private static let printedFile = ProcurementFile(
        procurement: tender(.evaluating), requirements: RequirementRule.requirements(tier: .high, route: nil),
        steps: steps, bidders: [tenderView(isFull: true), tenderView(isFull: false)], leadAskedAt: TestSite.now,
        madeAt: TestSite.now)

    private static let barePrint = ProcurementFile(
        procurement: bareTender.procurement, requirements: [], steps: [], bidders: [], leadAskedAt: nil,
        madeAt: TestSite.now)

    private static let tenderForm = TenderFormPage(
        title: "Sample", intro: "Sample", crumbs: [Crumb("Cleaning", Address("/tenders/1"))], action: "/tenders/new",
        back: "/tenders", send: "Send",
        inputs: [
            TenderInput(field: .title, kind: .line("text")), TenderInput(field: .need, kind: .area, isOptional: true),
            TenderInput(field: .applies, kind: .choices([TenderInput.Choice(value: "yes", label: "Yes")])),
            TenderInput(
                field: .route, kind: .select([TenderInput.Choice(value: "open", label: "Open")]), isOptional: true),
            TenderInput(field: .birth, kind: .line("text")), TenderInput(field: .evidence, kind: .area),
            TenderInput(field: .until, kind: .select([])), TenderInput(field: .value, kind: .choices([])),
            TenderInput(
                field: .questions,
                kind: .boxes([TenderInput.Choice(value: "q", label: "A <question>", hint: "Yes or no")])),
        ], values: Form(query: "title=%3Cb%3E&applies=yes"), hidden: [("party", "x")],
        faults: [
            (.title, "Wrong"), (.need, "Wrong"), (.applies, "Wrong"), (.route, "Wrong"),
        ], characteristics: true, again: "Again", notes: ["Read <this>"])

    private static let tenderFileForm: TenderFormPage = {
        var page = TenderFormPage(
            title: "Sample", intro: nil, crumbs: [], action: "/tenders/debarment/file", back: "/tenders", send: "Send",
            inputs: [TenderInput(field: .file, kind: .file)], faults: [(.file, "Wrong")], sendsFile: true)
        page.problems = ProblemLines([
            InputProblem(
                .missingName, file: "a.csv", line: 2, column: 1, record: "R", found: "x", expected: "a name"),
            InputProblem(.badDate, file: "a.csv", severity: .warning),
        ])
        page.problems?.count = 70
        return page
    }()

    private static let evidenceForm = TenderFormPage(
        title: "Sample", intro: nil, crumbs: [], action: "/tenders/new", back: "/tenders", send: "Send", inputs: [],
        evidence: EvidenceFigure(comparison: comparison))

    private static func leadItem(_ kind: LeadQuestion.Kind, isAnswered: Bool) -> LeadQuestion {
        LeadQuestion(
            id: ID(stored: "019aa000-0000-7000-8000-0000000000c1"), kind: kind, procurement: tenderID,
            title: "Cleaning", bidder: nil, bidderName: kind == .concern ? "Brynteg" : nil,
            note: kind == .concern ? "Wages in <cash>" : "", sentAt: TestSite.now, by: isAnswered ? nil : "N. Officer",
            answers: isAnswered
                ? [
                    LeadQuestion.Given(answer: .speakToTheLead, note: "Known", at: TestSite.now, by: "Lead"),
                    LeadQuestion.Given(answer: .goOn, note: "", at: TestSite.now, by: nil),
                ] : [])
    }

    private static let leadItems = [leadItem(.routine, isAnswered: false), leadItem(.concern, isAnswered: true)]

    private static func leadPage(isAnswered: Bool) -> LeadQuestionPage {
        var page = LeadQuestionPage(
            detail: LeadDetail(
                question: leadItem(isAnswered ? .concern : .routine, isAnswered: isAnswered),
                procurement: tender(.evaluating), bidders: [(bidder, tenderParties)],
                knowledge: isAnswered ? .references(["N-1"]) : .noSource))
        page.isSent = !isAnswered
        page.isTooLong = !isAnswered
        return page
    }
}
