import Access
import InputFiles
import Languages
import Storage
import Suppliers

@testable import EthicalEmployment
@testable import EvidenceFiles
@testable import Questionnaires
@testable import Site

extension SamplePages {
    private static let employmentDay = Day(TestSite.now)
    private static let zero = ID<Supplier>(stored: "019aa000-0000-7000-8000-00000000000a")
    private static let evidence: EmploymentEvidence = {
        var evidence = EmploymentEvidence(title: "Certificate <7>", link: "https://example.org/7")
        evidence.file = KeptFile(
            id: ID(stored: "019aa000-0000-7000-8000-0000000000f1"), name: "certificate <7>.pdf", type: .pdf,
            size: 48_211, sha256: String(repeating: "0a", count: 32), scan: .clean, scanner: "clamdscan",
            keptAt: TestSite.now)
        return evidence
    }()

    static let employment = [
        SamplePage("employment", EmploymentPage(overview: overview)),
        SamplePage("employment-unknown", EmploymentPage(overview: emptyOverview)),
        SamplePage(
            "employment-living-wages",
            LivingWageListPage(
                page: Storage.Page(items: [known, unknown], total: 120, number: 1, size: 50), counts: wageCounts,
                filters: LivingWageFilters(Form(query: "state=accredited&q=glan")),
                address: Address("/employment/living-wage"), today: employmentDay)),
        SamplePage(
            "employment-living-wages-none",
            LivingWageListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 50), counts: LivingWageCounts(),
                filters: LivingWageFilters(Form()), address: Address("/employment/living-wage"), today: employmentDay)),
        SamplePage(
            "employment-living-wage",
            LivingWagePage(
                supplier: zero, name: "Kwik Glan Gloves Cyf", statuses: [status(30), status(-3)], today: employmentDay,
                mayChange: true, form: Form(query: "state=accredited&checked=2026-13-01"),
                faults: [EntryFault("checked", .day), EntryFault("state", .choose)])),
        SamplePage(
            "employment-living-wage-own",
            LivingWagePage(supplier: nil, statuses: [], today: employmentDay, mayChange: false)),
        SamplePage(
            "employment-terms",
            WorkTermsPage(answers: answers, mayChange: true, form: Form(query: "question=umbrella"))),
        SamplePage(
            "employment-supplier-terms",
            SupplierTermsPage(
                supplier: zero, name: "Kwik Glan Gloves Cyf", answers: answers, own: ownAnswers, today: employmentDay,
                mayChange: true, form: Form(query: "state=beingPutRight"),
                faults: [EntryFault("question", .choose)])),
        SamplePage(
            "employment-supplier-terms-none",
            SupplierTermsPage(
                supplier: zero, name: "Harbwr <Paper>", answers: [], own: [], today: employmentDay, mayChange: false)),
        SamplePage(
            "employment-suppliers-terms",
            SupplierTermsListPage(
                page: Storage.Page(
                    items: [
                        SupplierTerms(
                            supplier: zero, name: "Kwik Glan Gloves Cyf",
                            yearlySpend: Money(minorUnits: 6_120_000, currency: "GBP"),
                            answers: [.zeroHours: answers[0]]),
                        SupplierTerms(supplier: ID(stored: "s2"), name: "Harbwr <Paper>", answers: [:]),
                    ], total: 120, number: 1, size: 50), own: ownAnswers,
                filters: SupplierTermsFilters(Form(query: "state=unknown&q=glan")),
                address: Address("/employment/terms/suppliers"))),
        SamplePage(
            "employment-suppliers-terms-none",
            SupplierTermsListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 50), own: [],
                filters: SupplierTermsFilters(Form()), address: Address("/employment/terms/suppliers"))),
        SamplePage(
            "employment-policy", WhistleblowingPage(policies: [policy, policy], today: employmentDay, mayChange: true)),
        SamplePage(
            "employment-champion",
            ChampionPage(
                champions: [champion, champion],
                candidates: [ChampionCandidate(person: ID(stored: "p"), name: "N. Officer")])),
        SamplePage(
            "employment-payments",
            PaymentsPage(
                quarters: [figures], halfYears: [figures], imports: [load], mayChange: true, report: report,
                faults: [EntryFault("file", .file)])),
        SamplePage(
            "employment-payments-none", PaymentsPage(quarters: [], halfYears: [], imports: [], mayChange: false)),
        SamplePage(
            "employment-promises",
            PromiseListPage(
                page: Storage.Page(items: [promise], total: 60, number: 1, size: 50), counts: [.behind: 1],
                state: .behind, mayChange: true, address: Address("/employment/promises"))),
        SamplePage(
            "employment-promises-none",
            PromiseListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 50), counts: [:], state: nil,
                mayChange: false, address: Address("/employment/promises"))),
        SamplePage(
            "employment-contracts",
            PromiseContractsPage(
                page: Storage.Page(items: [], total: 60, number: 1, size: 25), search: "guard",
                address: Address("/employment/contracts"))),
        SamplePage(
            "employment-promise-new",
            PromiseFormPage(
                contract: ID(stored: "c"), contractTitle: "Guarding", form: Form(query: "target=none"),
                faults: [EntryFault("target", .number)])),
        SamplePage(
            "employment-promise",
            PromisePage(
                detail: PromiseDetail(promise: promise, deliveries: [delivery(false), delivery(true)]),
                mayChange: true, form: Form(query: "reason=x"),
                faults: [EntryFault("which", .choose), EntryFault("amount", .number)], isWithdrawing: true)),
    ]

    /// What a supplier's page says of its living wage.
    static let supplierWage = SupplierWageLine(supplier: zero, status: status(30), today: employmentDay)

    private static func status(_ days: Int) -> LivingWageStatus {
        LivingWageStatus(
            id: ID(stored: "019aa000-0000-7000-8000-0000000000\(days > 0 ? "51" : "52")"), supplier: zero,
            state: .accredited, evidence: evidence, note: "Seen on <their> page",
            checkedOn: employmentDay.adding(days: -20),
            expiresOn: employmentDay.adding(days: days), recordedAt: TestSite.now, by: "N. Officer")
    }

    private static let known = SupplierLivingWage(
        supplier: zero, name: "Kwik Glan Gloves Cyf", yearlySpend: Money(minorUnits: 6_120_000, currency: "GBP"),
        status: status(-3))
    private static let unknown = SupplierLivingWage(supplier: zero, name: "Harbwr <Paper>", yearlySpend: nil)
    private static let wageCounts = LivingWageCounts(
        suppliers: 1_200, byState: [.accredited: 12], expired: 1, unknown: 1_187)

    private static let answers = [
        WorkAnswer(
            id: ID(stored: "a1"), question: .zeroHours, state: .usedFairly, workers: 12, explanation: "They <asked>",
            recordedAt: TestSite.now, by: "N. Officer"),
        WorkAnswer(
            id: ID(stored: "a2"), question: .zeroHours, state: .notKnown, explanation: "", recordedAt: TestSite.now),
    ]

    private static let ownAnswers: [SupplierAnswer] = {
        let question = Question(
            key: "pay.zeroHours", kind: .oneOf,
            text: BilingualText("Do you use zero-hours contracts?", "Ydych chi’n defnyddio contractau dim oriau?"),
            options: [Question.Option(code: "fair", text: BilingualText("Only where chosen", "Dim ond o ddewis"))])
        let answer = GivenAnswer(
            id: ID(stored: "g1"), question: question.key, revision: 1, value: .codes(["fair"]),
            note: "Chosen by <students>", by: "N. Owner", answeredAt: TestSite.now,
            validUntil: employmentDay.adding(days: 300))
        var over = answer
        over.validUntil = employmentDay.adding(days: -1)
        return [(answer, Judgement.passed), (over, .failed)].map { answer, judgement in
            SupplierAnswer(
                supplier: zero, request: ID(stored: "019aa000-0000-7000-8000-0000000000e1"), question: question,
                state: .given(.codes(["fair"])), judgement: judgement, answer: answer)
        }
    }()

    private static let policy = WhistleblowingPolicy(
        id: ID(stored: "w"), evidence: evidence, adoptedOn: employmentDay.adding(days: -400),
        reviewOn: employmentDay.adding(days: -35),
        isOpenToOutsiders: true, recordedAt: TestSite.now, by: "N. Officer")

    private static let champion = Champion(
        id: ID(stored: "h"), person: ID(stored: "p"), name: "Nest", since: employmentDay.adding(days: -100),
        until: employmentDay,
        isMember: false, recordedAt: TestSite.now, by: "N. Officer")

    private static let figures = PaymentFigures(
        period: PaymentPeriod(
            kind: .quarter, first: employmentDay.adding(days: -90), last: employmentDay.adding(days: 1)), paid: 3,
        paidInTime: 2, paidAmount: Money(minorUnits: 100_000, currency: "GBP"),
        paidInTimeAmount: Money(minorUnits: 30_000, currency: "GBP"), medianDays: 31.5, disputed: 1, unpaid: 2,
        unpaidAmount: Money(minorUnits: 2_500, currency: "GBP"), inOtherCurrencies: 1, isOver: false)

    private static let load = InvoiceImport(
        id: ID(stored: "i"), fileName: "invoices.csv", rows: 7, added: 6, changed: 0, known: 0, leftOut: 1,
        importedAt: TestSite.now, by: "N. Officer")

    private static let report: InvoiceImportReport = {
        var report = InvoiceImportReport(
            refusedBy: InputProblem(
                .badDate, file: "invoices.csv", line: 3, column: 12, record: "A-1", found: "soon",
                expected: "a day such as 31/01/2025, 31-Jan-25 or 2025-01-31"))
        report.problemsNotListed = 100
        return report
    }()

    private static let promise = SocialValuePromise(
        id: ID(stored: "019aa000-0000-7000-8000-000000000061"),
        contract: ID(stored: "019aa000-0000-7000-8000-00000000000b"), contractTitle: "Guarding",
        text: "Weeks of <paid> training", measure: "RE1", target: Quantity(thousandths: 10_000), unit: "weeks",
        due: employmentDay.adding(days: -1),
        progress: PromiseProgress(state: .behind, delivered: Quantity(thousandths: 4_500), percent: 45),
        recordedAt: TestSite.now, by: "N. Officer")

    private static func delivery(_ isWithdrawn: Bool) -> Delivery {
        Delivery(
            id: ID(stored: isWithdrawn ? "d1" : "d2"), amount: Quantity(thousandths: 4_500),
            deliveredOn: employmentDay.adding(days: -9), evidence: evidence, recordedAt: TestSite.now, by: "N. Officer",
            withdrawnAt: isWithdrawn ? TestSite.now : nil, withdrawalReason: isWithdrawn ? "Counted <twice>" : nil)
    }

    private static let overview = EmploymentOverview(
        today: employmentDay, champion: champion, policy: policy, answers: [.zeroHours: answers[0]],
        livingWage: status(30),
        suppliers: wageCounts, suppliersWithTerms: 3, payments: figures,
        promises: [.kept: 2, .keptLate: 1, .behind: 1, .withdrawn: 4])

    private static let emptyOverview = EmploymentOverview(
        today: employmentDay, answers: [:], suppliers: LivingWageCounts(), suppliersWithTerms: 0, promises: [:])
}
