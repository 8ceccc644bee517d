import Access
import ContractManagement
import Storage

@testable import Site
@testable import Suppliers

extension SamplePages {
    static let contractManagement: [SamplePage] =
        [
            SamplePage(
                "managed",
                ManagedListPage(
                    page: Storage.Page(items: [managed, unplanned], total: 60, number: 1, size: 25),
                    late: [
                        OverdueMatter(
                            kind: .step, contract: managedContract.id, contractTitle: "Guarding", due: lateDay,
                            text: "Move the <beds>", owner: "Site manager"),
                        OverdueMatter(
                            kind: .review, contract: managedContract.id, contractTitle: "Guarding", due: lateDay),
                    ], tier: .high, address: Address("/managed"), today: managedToday, mayReadConcerns: true)),
            SamplePage(
                "managed-none",
                ManagedListPage(
                    page: Storage.Page(items: [], total: 0, number: 1, size: 25), late: [], tier: nil,
                    address: Address("/managed"), today: managedToday, mayReadConcerns: false)),
            SamplePage(
                "managed-concerns",
                ConcernListPage(
                    page: Storage.Page(items: [concern, answeredConcern], total: 60, number: 1, size: 25),
                    address: Address("/managed/concerns"))),
            SamplePage(
                "managed-concerns-none",
                ConcernListPage(
                    page: Storage.Page(items: [], total: 0, number: 1, size: 25),
                    address: Address("/managed/concerns"))),
            SamplePage("managed-concern-waiting", ConcernPage(concern: concern, isSent: true, isTooLong: true)),
            SamplePage("managed-concern-answered", ConcernPage(concern: answeredConcern)),
            SamplePage(
                "managed-file",
                ContractFilePage(file: contractFile, today: managedToday, mayRun: true, mayTell: true)),
            SamplePage(
                "managed-file-bare",
                ContractFilePage(
                    file: ContractFile(contract: managedContract, proposed: lateDay), today: managedToday,
                    mayRun: false, mayTell: false)),
            SamplePage("managed-pack", ContractPackPage(file: packFile, madeAt: TestSite.now)),
            SamplePage(
                "managed-pack-bare",
                ContractPackPage(
                    file: ContractFile(contract: managedContract, proposed: lateDay), madeAt: TestSite.now)),
            SamplePage("managed-concern-routine", ConcernPage(concern: routineConcern)),
            SamplePage("managed-leaving-refused", refusedLeaving),
            SamplePage("managed-visit-refused", refusedVisit),
            SamplePage(
                "managed-visit-done",
                ManagedFormPage(kind: .visitReport, file: contractFile, record: .visit(contractFile.visits[1]))),
        ]
        + ManagedFormKind.allCases.map { kind in
            SamplePage(
                "managed-\(kind.rawValue)",
                ManagedFormPage(
                    kind: kind, file: contractFile, record: record(kind), keepers: [keeper], reader: keeper.id))
        }

    private static let managedToday = Day(TestSite.now)
    private static let lateDay = Day(TestSite.now).adding(days: -10)
    private static let soon = Day(TestSite.now).adding(days: 30)

    private static let managedContract = Contract(
        id: ID(stored: "019aa000-0000-7000-8000-000000000041"), ocid: "ocds-1", portal: nil,
        title: "Guarding of depots",
        summary: "", buyer: "Heddlu Gwynfryn", cpv: ["79713000"], value: nil, method: nil, methodDetails: nil,
        category: nil, status: nil, start: nil, end: nil, deliveryCountries: [], published: nil, tier: .high, points: 9,
        notes: "", awards: [])

    private static let managed = ManagedContract(
        contract: managedContract,
        next: ContractReview(id: ID(stored: "1"), due: lateDay, proposed: lateDay), proposed: soon, lastHeld: nil,
        overdue: 2, openSteps: 1, openRemedies: 1)
    private static let unplanned = ManagedContract(
        contract: managedContract, next: nil, proposed: soon, lastHeld: nil, overdue: 0, openSteps: 0, openRemedies: 0)

    private static let concern = Concern(
        id: ID(stored: "019aa000-0000-7000-8000-000000000042"), contract: managedContract.id,
        contractTitle: "Guarding of depots", text: "Workers sleep at the <depot>", sentAt: TestSite.now,
        by: "N. Officer")
    private static let answeredConcern = Concern(
        id: ID(stored: "019aa000-0000-7000-8000-000000000043"), contract: managedContract.id,
        contractTitle: "Guarding of depots", text: "Seen at night", sentAt: TestSite.now, by: nil,
        answer: .contactMayGoAhead, answerNote: "Nothing stands against it", answeredAt: TestSite.now)

    private static var routineConcern: Concern {
        var concern = Concern(
            id: ID(stored: "019aa000-0000-7000-8000-000000000044"), contract: managedContract.id,
            contractTitle: "Guarding of depots", text: "", sentAt: TestSite.now, by: "N. Officer", isRoutine: true)
        concern.standingConcerns = 1
        return concern
    }

    private static let basis = Basis.suspicion(answeredConcern.id)

    private static let contractFile = ContractFile(
        contract: managedContract, proposed: soon,
        receipts: [
            Concern.Receipt(id: concern.id, sentAt: TestSite.now, by: "N. Officer", answer: nil),
            Concern.Receipt(
                id: answeredConcern.id, sentAt: TestSite.now, by: nil, answer: .contactMayGoAhead),
        ],
        next: ContractReview(
            id: ID(stored: "1"), due: lateDay, proposed: soon, reason: "The depot is closed",
            keeper: keeper),
        held: [
            ContractReview(
                id: ID(stored: "2"), due: lateDay, proposed: lateDay, heldOn: lateDay, summary: "Housing was put right",
                by: "N. Officer")
        ],
        visits: [
            ContractVisit(
                id: ID(stored: "3"), basis: basis, manner: .unannounced, plannedOn: soon, visitors: "Contract manager",
                state: .planned),
            ContractVisit(
                id: ID(stored: "4"), basis: .routine, manner: .announced, plannedOn: lateDay,
                visitors: "Contract manager", state: .done, visitedOn: lateDay,
                findings: [.housing: .notAsItShouldBe, .wagesInFull: .asItShouldBe], seen: "Beds in the depot",
                followUp: "A plan for housing"),
        ],
        questions: [
            SupplierQuestion(
                id: ID(stored: "5"), basis: .routine, text: "Who sleeps there?", sentOn: lateDay, due: lateDay)
        ],
        plans: [
            CorrectivePlan(
                id: ID(stored: "6"), basis: basis, title: "Housing", finding: "Beds in the depot",
                steps: [
                    CorrectiveStep(
                        id: ID(stored: "7"), text: "Move the beds", owner: "Site manager", due: lateDay, keeper: keeper),
                    CorrectiveStep(
                        id: ID(stored: "8"), text: "Show the lease", owner: "Site manager", due: soon, state: .done,
                        note: "Lease seen"),
                ])
        ],
        remedies: [
            Remedy(
                id: ID(stored: "9"), basis: basis, kind: .wages, people: nil, what: "Back pay for nights", due: soon,
                state: .done,
                entries: [
                    Remedy.Entry(at: TestSite.now, state: .agreed, evidence: "", by: "N. Officer"),
                    Remedy.Entry(
                        at: TestSite.now, state: .confirmed, evidence: "Union letter", witness: .representative),
                ])
        ],
        leavings: [leaving],
        routine: Concern.Receipt(
            id: routineConcern.id, sentAt: TestSite.now, by: "N. Officer", answer: .contactMayGoAhead),
        meetings: [
            ContractMeeting(
                id: ID(stored: "11"), heldOn: lateDay, present: "Both managers",
                minutes: [.init(usual: .workforce, item: "", note: "Forty at the depot")])
        ], standing: StandingItems(usual: [.workforce], own: ["Night transport"]))

    private static let keeper = Colleague(
        id: ID(stored: "019aa000-0000-7000-8000-000000000045"), name: "N. Officer")

    private static var packFile: ContractFile {
        var file = contractFile
        file.contract.notes = "Night work at the <depot>"
        return file
    }

    private static let leaving = Leaving(
        id: ID(stored: "10"), concern: answeredConcern.id, ground: .subcontractor, reasons: "Every remedy is refused",
        workers: "The next supplier takes them over", asked28: true, state: .agreed, proposedBy: "N. Officer",
        agreedBy: "N. Lead")

    private static func record(_ kind: ManagedFormKind) -> ManagedRecord? {
        switch kind {
        case .visitReport: .visit(contractFile.visits[0])
        case .questionAnswer: .question(contractFile.questions[0])
        case .step: .plan(contractFile.plans[0])
        case .stepState: .step(contractFile.plans[0].steps[0])
        case .remedyState: .remedy(contractFile.remedies[0])
        case .leavingStep: .leaving(leaving)
        default: nil
        }
    }

    private static var refusedLeaving: ManagedFormPage {
        var page = ManagedFormPage(kind: .leavingStep, file: contractFile, record: .leaving(leaving))
        page.refusal = ContractManagementError(gaps: LeavingGap.allCases)
        return page
    }

    private static var refusedVisit: ManagedFormPage {
        var page = ManagedFormPage(kind: .visit, file: contractFile)
        page.typed = Form(query: "basis=\(concern.id)&manner=unannounced&visitors=Us")
        page.refusal = ContractManagementError(faults: [
            FieldFault(.basis, .waitsForLead), FieldFault(.plannedOn, .missing),
        ])
        return page
    }
}
