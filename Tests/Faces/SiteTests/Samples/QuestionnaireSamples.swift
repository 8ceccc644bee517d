import EvidenceFiles
import Languages
import Storage
import Suppliers

@testable import Questionnaires
@testable import Site
@testable import SupplyChains

extension SamplePages {
    static let questionnaires = [
        SamplePage(
            "questionnaires",
            RequestListPage(
                page: Storage.Page(items: [asked, answered], total: 60, number: 1, size: 25),
                counts: [.asked: 1, .answered: 1], filters: RequestFilters(Form(query: "q=glo&state=asked")),
                address: Address("/questionnaires"), maySend: true)),
        SamplePage(
            "questionnaires-none",
            RequestListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 25), counts: [:],
                filters: RequestFilters(Form()), address: Address("/questionnaires"), maySend: false)),
        SamplePage(
            "questionnaires-send",
            SendPage(
                found: Storage.Page(items: [glovemaker], total: 60, number: 1, size: 50), search: "glo",
                chosen: [glovemaker.id.text], addresses: [glovemaker.id.text: "nobody"], due: "x", sendsMail: true,
                isSent: true)),
        SamplePage(
            "questionnaires-send-nobody",
            SendPage(
                found: Storage.Page(items: [glovemaker], total: 1, number: 1, size: 50), due: "2026-12-24",
                isSent: true)),
        SamplePage("questionnaires-sent", sent(back: .list)),
        SamplePage(
            "own-questionnaire-sent-on", isSignedIn: false, sent(back: .ownSuppliers)),
        SamplePage("questionnaire-request-withheld", RequestPage(detail: withheld, mayChange: true)),
        SamplePage(
            "questionnaire-ask",
            AskBelowPage(
                action: "/chains/businesses/x/questionnaire", name: "Caravel Mills",
                terms: TermsFields(today: Day(TestSite.now)), sendsMail: true, fault: .address)),
        SamplePage(
            "own-questionnaire-ask", isSignedIn: false,
            AskBelowPage(
                action: "/answer/suppliers/x/questionnaire", name: "Caravel Mills",
                buyer: LinkContent(
                    business: "Kwik Glan Gloves Cyf", buyer: "Gwynfryn Police", buyerInWelsh: "Heddlu Gwynfryn",
                    due: Day(TestSite.now)), terms: TermsFields(today: Day(TestSite.now)), sendsMail: false)),
        SamplePage(
            "questionnaires-send-none",
            SendPage(found: Storage.Page(items: [], total: 0, number: 1, size: 50), due: "2026-12-24")),
        SamplePage("questionnaire-request", RequestPage(detail: detail(answered), mayChange: true)),
        SamplePage(
            "questionnaire-request-asked", RequestPage(detail: detail(asked), mayChange: true, forms: badReason)),
        SamplePage(
            "questionnaire-version",
            QuestionnaireVersionPage(
                content: asksFor, version: version,
                current: CurrentQuestionnaire(content: asksFor, versions: [version, version], draft: draft),
                mayChange: true)),
        SamplePage(
            "questionnaire-standard",
            QuestionnaireVersionPage(
                content: asksFor, version: nil,
                current: CurrentQuestionnaire(content: asksFor, versions: [], draft: nil), mayChange: true)),
        SamplePage(
            "questionnaire-draft",
            DraftPage(
                draft: draft,
                problems: [
                    ContentProblem(.textMissing, question: "fees"), ContentProblem(.sectionTitleMissing, section: "s"),
                    ContentProblem(.noQuestions),
                ], isSent: true)),
        SamplePage(
            "questionnaire-question",
            QuestionPage(
                action: Address("/questionnaires/draft/questions/fees"), edition: 3, key: "fees",
                form: QuestionForm(Form(query: "options=x&after=y&weight=11&months=0")))),
        SamplePage("own-questionnaires", isSignedIn: false, OwnRequestsPage(requests: [asked])),
        SamplePage("own-questionnaires-none", isSignedIn: false, OwnRequestsPage(requests: [])),
        SamplePage(
            "own-questionnaire", isSignedIn: false,
            OwnQuestionnairePage(sheet: sheet(asked), sent: .reuse, code: "0000", error: .badReuseCode)),
        SamplePage("own-questionnaire-sent", isSignedIn: false, OwnQuestionnairePage(sheet: sheet(answered))),
        SamplePage("own-questionnaire-report", isSignedIn: false, OwnQuestionnairePage(sheet: sheet(acknowledged))),
        SamplePage(
            "own-section", isSignedIn: false,
            OwnSectionPage(
                sheet: sheet(asked), place: 0, typed: ["fees": TypedAnswer(values: ["paid"], note: "An agency")],
                faults: ["fees": .unknownChoice], error: .nameMissing)),
        SamplePage("own-section-empty", isSignedIn: false, OwnSectionPage(sheet: sheet(asked), place: 1)),
        SamplePage(
            "own-document", isSignedIn: false,
            OwnDocumentPage(sheet: sheet(asked), question: fees, error: .badType)),
        SamplePage(
            "own-reuse-code", isSignedIn: false,
            OwnReuseCodePage(code: "0123 4567 89AB CDEF GHJK MNPQ RSTV", request: asked.id)),
        SamplePage(
            "questionnaire-question-new",
            QuestionPage(action: Address("/questionnaires/draft/add"), edition: 3, form: QuestionForm())),
    ]

    private static func sent(back: SentQuestionnairesPage.Back) -> SentQuestionnairesPage {
        SentQuestionnairesPage(
            lines: [
                .init(name: "Kwik Glan Gloves Cyf", entry: .letter),
                .init(name: "Caravel & Mills", entry: .link(path: "/answer/link/abc")),
                .init(name: "Brynteg", entry: .returnCode),
            ], leftOut: ["Harbwr Paper Ltd"], back: back)
    }

    private static var withheld: RequestDetail {
        var detail = detail(answered)
        detail.request.name = nil
        detail.request.supplier = nil
        detail.request.business = ID(stored: "019aa000-0000-7000-8000-0000000000c2")
        (detail.linkSentAt, detail.linkOpenedAt) = (TestSite.now, TestSite.now)
        return WithheldRule.shown(detail)
    }

    private static var badReason: RequestForms {
        var forms = RequestForms()
        (forms.sent, forms.reason, forms.error) = (.cancel, "no", .reasonMissing)
        return forms
    }

    private static let fees = Question(
        key: "fees", kind: .oneOf, text: BilingualText("Did workers pay?", "A dalodd gweithwyr?"),
        guidance: BilingualText("Ask them.", "Gofynnwch iddynt."),
        options: [
            Question.Option(code: "no", text: BilingualText("No", "Naddo")),
            Question.Option(code: "paid", text: BilingualText("Yes", "Do")),
        ],
        rule: AnswerRule(
            passes: ["no"], weight: 5, isMandatory: true, reason: BilingualText("Workers paid", "Talodd gweithwyr"),
            recommendation: BilingualText("Pay back", "Ad-dalwch")), asksForEvidence: true)
    private static let why = Question(
        key: "why", kind: .text, text: BilingualText("How much?", "Faint?"),
        opensAfter: [FollowUp(question: "fees", answers: ["paid"])])
    private static let asksFor = QuestionnaireContent(
        title: BilingualText("How you treat workers", "Sut rydych yn trin gweithwyr"),
        sections: [
            QuestionSection(key: "f", title: BilingualText("Fees", "Ffioedd"), questions: [fees, why]),
            QuestionSection(key: "s", title: BilingualText("More", ""), questions: []),
        ])
    private static let version = QuestionnaireVersion(
        id: ID(stored: "019aa000-0000-7000-8000-000000000051"), number: 2, content: asksFor, createdAt: TestSite.now,
        publishedBy: "N. Lead", publishedAt: TestSite.now, edition: 4)
    private static let draft = QuestionnaireVersion(
        id: ID(stored: "019aa000-0000-7000-8000-000000000052"), number: 3, content: asksFor, createdAt: TestSite.now,
        publishedBy: nil, publishedAt: nil, edition: 3)

    /// For the samples of supply chains.
    static var waitingRequest: QuestionnaireRequest { asked }
    static var answeredRequest: QuestionnaireRequest { answered }

    private static let asked = QuestionnaireRequest(
        id: ID(stored: "019aa000-0000-7000-8000-000000000053"),
        supplier: ID(stored: "019aa000-0000-7000-8000-00000000000a"), business: nil, name: "Kwik Glan Gloves Cyf",
        version: version.id, versionNumber: 2, state: .late, sentAt: TestSite.now, sentBy: "N. Officer",
        dueOn: Day(TestSite.now), answeredAt: nil, acknowledgedAt: nil, reason: "", remindedAt: TestSite.now,
        reminders: 2, outcome: nil)
    private static var answered: QuestionnaireRequest {
        var request = asked
        request.state = .answered
        request.answeredAt = TestSite.now
        request.outcome = .init(score: ScoreRange(least: 0, most: 500), flags: 1, mandatoryFails: 1)
        return request
    }

    private static var acknowledged: QuestionnaireRequest {
        var request = answered
        request.acknowledgedAt = TestSite.now
        return request
    }

    /// A sheet with every kind of question, one of them answered, and a document.
    private static func sheet(_ request: QuestionnaireRequest) -> RespondentSheet {
        var content = asksFor
        content.sections[0].questions += QuestionKind.allCases.filter { $0 != .oneOf }.map { kind in
            var question = fees
            (question.key, question.kind, question.rule) = ("kind-\(kind.rawValue)", kind, nil)
            return question
        }
        let answers = ["fees": given("fees", .codes(["paid"]))]
        let detail = detail(answered)
        return RespondentSheet(
            request: request, buyer: BilingualText("Gwynfryn Police", "Heddlu Gwynfryn"), content: content,
            evaluation: EvaluationRule.evaluate(content, answers: answers), answers: answers,
            evidence: detail.evidence,
            consent: ReuseConsent(givenAt: TestSite.now, by: "N. Owner", withdrawnAt: nil, uses: 2))
    }

    private static func given(_ question: String, _ value: AnswerValue?, reused: ReusedFrom? = nil) -> GivenAnswer {
        GivenAnswer(
            id: ID(stored: "019aa000-0000-7000-8000-000000000054"), question: question, revision: 1, value: value,
            note: "An agency <took> it", by: "N. Owner", answeredAt: TestSite.now, validUntil: Day(TestSite.now),
            reused: reused)
    }

    private static func detail(_ request: QuestionnaireRequest) -> RequestDetail {
        let isAnswered = request.state == .answered
        let answers = [
            "fees": given(
                "fees", .codes(["paid"]), reused: ReusedFrom(buyer: "Heddlu Aberdulas", withdrawnAt: TestSite.now)),
            "why": given("why", nil),
        ]
        let evidence = Evidence(
            id: ID(stored: "019aa000-0000-7000-8000-000000000055"), question: "fees", name: "policy.pdf", type: .pdf,
            size: 48_211, digest: String(repeating: "ab", count: 32), scan: .notScanned, scanner: nil, by: "N. Owner",
            sentAt: TestSite.now)
        return RequestDetail(
            request: request, version: version,
            evaluation: EvaluationRule.evaluate(asksFor, answers: isAnswered ? answers : [:]),
            answers: isAnswered ? answers : [:], evidence: isAnswered ? [evidence] : [],
            notes: [
                BuyerNote(
                    id: ID(stored: "019aa000-0000-7000-8000-000000000056"), question: "fees", text: "Rang them",
                    by: "N. Officer", writtenAt: TestSite.now)
            ], replaced: isAnswered ? [given("fees", .codes(["no"]))] : [])
    }
}
