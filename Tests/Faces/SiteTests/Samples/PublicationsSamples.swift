import Access
import Languages
import Publications
import Storage

@testable import Site

extension SamplePages {
    static let publications = [
        SamplePage(
            "publications",
            PublicationsListPage(
                statements: [draftStatement, publishedStatement],
                progress: PublishedProgress(of: fullFacts, choosing: [.code]), mayDraft: true, mayPublish: true,
                publicPath: "/published/1")),
        SamplePage(
            "publications-none",
            PublicationsListPage(statements: [], progress: nil, mayDraft: false, mayPublish: false)),
        SamplePage("publications-new", NewStatementPage(typed: Form(query: "start=x"), isBadYear: true)),
        SamplePage("publications-edit", StatementEditPage(statement: draftStatement)),
        SamplePage(
            "publications-progress",
            ProgressChoicePage(
                facts: bareFacts, published: PublishedProgress(of: fullFacts, choosing: [.code]), isNothing: true)),
        SamplePage("publications-progress-first", ProgressChoicePage(facts: fullFacts)),
        SamplePage("statement-draft", refusedStatement),
        SamplePage(
            "statement-published",
            StatementPage(
                statement: publishedStatement, mayDraft: true, mayPublish: true, publicPath: "/published/1/statements/2"
            )),
        SamplePage("published", isSignedIn: false, PublishedPage(work: work, place: place)),
        SamplePage(
            "published-progress", isSignedIn: false,
            PublicProgressPage(
                work: work, progress: PublishedProgress(of: fullFacts, choosing: Set(StatementFact.allCases)),
                place: place)),
        SamplePage(
            "published-statement", isSignedIn: false,
            PublicStatementPage(work: work, statement: work.statements[0], place: place, makesPDF: true)),
        SamplePage(
            "published-statement-older", isSignedIn: false,
            PublicStatementPage(work: work, statement: work.statements[1], place: place, makesPDF: false)),
    ]

    private static let place = PublicPlace(path: "/published/1", language: .welsh)

    static let bareFacts = StatementFacts(
        start: Day(TestSite.now).adding(days: -364), end: Day(TestSite.now), takenOn: Day(TestSite.now),
        organisation: "Gwynfryn Police", welshOrganisation: "Heddlu Gwynfryn")

    static let fullFacts: StatementFacts = {
        var facts = bareFacts
        facts.code = .init(
            title: "Ethical employment", welshTitle: "Cyflogaeth foesegol", version: "2017",
            signatures: [.init(role: .chiefOfficer, on: facts.start)])
        facts.commitments = [.init(number: "5", done: 2, underWay: 1, notStarted: 3, overdue: 1)]
        facts.payments = [.init(end: facts.end, paid: 400, within30Days: 390)]
        facts.livingWage = .accredited
        facts.championNamed = false
        facts.whistleBlowingPolicyOn = facts.start
        facts.suppliers = .init(suppliers: 300, checked: 290, on: facts.end)
        facts.lists = [.init(name: "Forced-labour orders", on: facts.end)]
        facts.questionnaires = .init(asked: 40, answered: 30, late: 6, refused: 1)
        facts.tiersMapped = 2
        facts.trained = 14
        return facts
    }()

    private static let texts: Statement.Texts = [
        .english: [.structure: "We keep <watch>.\n\nAnd buy gloves.", .plans: "[[To be written]]"],
        .welsh: [.structure: "Rydym yn gwylio."],
    ]

    private static let draftStatement = Statement(
        id: ID(stored: "019aa000-0000-7000-8000-000000000051"), start: bareFacts.start, end: bareFacts.end, version: 2,
        state: .draft, texts: texts, facts: bareFacts, draftedAt: TestSite.now, reason: "Say more about cleaning")

    private static let publishedStatement = Statement(
        id: ID(stored: "019aa000-0000-7000-8000-000000000052"), start: bareFacts.start, end: bareFacts.end, version: 1,
        state: .published, texts: texts, facts: fullFacts,
        approvals: [
            StatementApproval(
                role: .commissioner, person: ID(stored: "1"), name: "N. Commissioner", at: TestSite.now,
                agreesToBeNamed: true)
        ], draftedAt: TestSite.now, publishedAt: TestSite.now)

    private static var refusedStatement: StatementPage {
        StatementPage(
            statement: draftStatement, mayDraft: true, maySign: true, mayPublish: true,
            refusal: PublicationsError(gaps: StatementRule.gaps(texts)))
    }

    private static let work = PublishedWork(
        organisation: "Gwynfryn Police", welshOrganisation: "Heddlu Gwynfryn",
        statements: [
            PublicStatement(
                id: draftStatement.id, start: bareFacts.start, end: bareFacts.end, version: 2, isLatest: true,
                publishedOn: bareFacts.end, texts: texts,
                approvals: [
                    .init(role: .commissioner, name: "N. Commissioner", on: bareFacts.end),
                    .init(role: .chiefOfficer, name: nil, on: bareFacts.end),
                ]),
            PublicStatement(
                id: publishedStatement.id, start: bareFacts.start, end: bareFacts.end, version: 1, isLatest: false,
                publishedOn: bareFacts.end, texts: texts, approvals: []),
        ], progress: PublishedProgress(of: fullFacts, choosing: [.code]))
}
