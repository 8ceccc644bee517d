import Access
import Foundation
import InputFiles
import Languages
import Storage

@testable import CodeOfPractice
@testable import EvidenceFiles
@testable import Site

extension SamplePages {
    static let code = codePages + planPages + recordPages + versionPages + policyPages

    private static let planDay = Day(TestSite.now)
    private static let adoptionID = ID<CodeAdoption>(stored: "019ac000-0000-7000-8000-000000000001")
    private static let actionID = ID<PlanAction>(stored: "019ac000-0000-7000-8000-000000000002")
    private static let reader = ID<Person>(stored: "019ac000-0000-7000-8000-000000000003")
    private static let home = ID<Organisation>(stored: "019ac000-0000-7000-8000-000000000004")

    private static func signature(_ office: Signatory, _ number: Int, withdrawn: Bool = false) -> CodeSignature {
        CodeSignature(
            id: ID(stored: "019ac000-0000-7000-8000-00000000001\(number)"), signatory: office, person: reader,
            name: "N. <Signer>", signedAt: TestSite.now, fingerprint: "f",
            withdrawnAt: withdrawn ? TestSite.now : nil, withdrawnReason: withdrawn ? "Signed in error" : nil)
    }

    private static let adoption = CodeAdoption(
        id: adoptionID, version: BuiltInCodes.welsh2017, adoptedAt: TestSite.now, adoptedBy: "N. Lead", endedAt: nil,
        endReason: nil, signatures: [signature(.commissioner, 1, withdrawn: true), signature(.commissioner, 2)],
        state: .waiting(for: .chiefOfficer))
    private static let past = CodeAdoption(
        id: adoptionID, version: newer, adoptedAt: TestSite.now.adding(days: -90), adoptedBy: nil,
        endedAt: TestSite.now, endReason: "Superseded", signatures: [signature(.commissioner, 3, withdrawn: true)],
        state: .unsigned)

    private static let newer = CodeVersion(
        id: ID(stored: "019ac000-0000-7000-8000-000000000005"), series: BuiltInCodes.welshSeries,
        title: BilingualText("Ethical <Employment>", "Cyflogaeth <Foesegol>"), label: "2027",
        source: CodeSource(citation: "", link: ""), supersedes: BuiltInCodes.welsh2017.id, carriesOver: [4: 1, 5: 1],
        commitments: [Commitment(1, BilingualText("Buy <fairly>", "Prynu’n deg"), .own)])

    private static func action(
        _ status: PlanStatus = .inProgress, due: Int? = -2, commitment: Int = 4, removed: Bool = false
    ) -> PlanAction {
        let content = ActionDraft(
            commitment: commitment, subPoint: commitment == 4 ? "4.2" : "", heading: .ethicalProcurement,
            title: "Write the <questions>", detail: "With the\nregion", owner: reader,
            due: due.map { planDay.adding(days: $0) }, priority: .high, status: status,
            statusReason: status == .notApplicable ? "We buy nothing of the kind" : "")
        let evidence = EvidenceFigures(count: 2, valid: 1, nextExpiry: planDay.adding(days: 30))
        return PlanAction(
            id: actionID, adoption: adoptionID, content: content, ownerName: "N. Owner", createdAt: TestSite.now,
            changedAt: TestSite.now, revision: 3, removedAt: removed ? TestSite.now : nil, templateKey: nil,
            evidence: evidence,
            light: LightRule.finding(for: content, evidence: evidence, changedOn: planDay, today: planDay),
            isOverdue: LightRule.isOverdue(content, on: planDay))
    }

    private static let codeProgress = ProgressRule.progress(of: adoption, [action(), action(commitment: 0)])

    private static let codePages = [
        SamplePage(
            "code",
            CodePage(
                overview: CodeOverview(
                    codes: [CodeOverview.Followed(adoption: adoption, progress: codeProgress, newer: newer)],
                    pressing: [action()], overdue: 1, withoutOwner: 0, expired: 0), today: planDay, mayPlan: true,
                mayManage: true, maySign: true)),
        SamplePage(
            "code-none",
            CodePage(
                overview: CodeOverview(codes: [], pressing: [], overdue: 0, withoutOwner: 0, expired: 0),
                today: planDay, mayPlan: false, mayManage: true, maySign: false)),
        SamplePage(
            "code-commitment",
            CommitmentPage(
                adoption: adoption, commitment: BuiltInCodes.welsh2017.commitments[3],
                actions: Storage.Page(items: [action()], total: 60, number: 1, size: 50), mayPlan: true,
                address: Address("/code"))),
        SamplePage(
            "code-commitment-recorded",
            CommitmentPage(
                adoption: adoption, commitment: BuiltInCodes.welsh2017.commitments[7],
                actions: Storage.Page(items: [], total: 0, number: 1, size: 50), mayPlan: false,
                address: Address("/code"))),
        SamplePage(
            "code-sign",
            SignPage(
                adoption: adoption, offices: [.commissioner, .chiefOfficer], reader: reader, isSent: true,
                refusal: .samePerson)),
        SamplePage("code-signed", SignPage(adoption: past, offices: [], reader: nil)),
        SamplePage(
            "code-reason",
            ReasonPage(
                act: .removeAction, subject: "Write the <questions>", action: Address("/code"),
                back: Address("/code"), next: Address("/code"), permission: .changePlan, reason: Reason("short"))),
    ]

    private static let versionPages = [
        SamplePage(
            "code-versions",
            VersionListPage(
                versions: BuiltInCodes.all + [newer], followed: [BuiltInCodes.welsh2017.id], mayManage: true)),
        SamplePage(
            "code-version",
            VersionPage(
                detail: VersionDetail(
                    version: BuiltInCodes.welsh2017, adoptions: [adoption, past], newer: [newer], isWithdrawn: false),
                mayManage: true)),
        SamplePage(
            "code-version-law",
            VersionPage(
                detail: VersionDetail(
                    version: BuiltInCodes.section54, adoptions: [], newer: [], isWithdrawn: false), mayManage: true)),
        SamplePage(
            "code-version-own",
            VersionPage(
                detail: VersionDetail(version: newer, adoptions: [], newer: [], isWithdrawn: false), mayManage: true)),
        SamplePage(
            "code-version-withdrawn",
            VersionPage(
                detail: VersionDetail(version: newer, adoptions: [], newer: [], isWithdrawn: true), mayManage: false)),
        SamplePage(
            "code-version-form",
            VersionFormPage(
                versions: BuiltInCodes.all, form: VersionForm(Form(query: "titleEnglish=Ours&from=x")),
                faults: [.welshMissing, .labelMissing],
                problem: InputProblem(
                    .missingValue, file: "code.csv", line: 2, column: 7, found: "x",
                    expected: "the text in both languages"))),
    ]

    private static let planPeople = [PlanPerson(id: reader, name: "N. Owner", address: "owner@example.org")]

    private static func evidence(_ number: Int, _ source: EvidenceSource, withdrawn: Bool = false) -> PlanEvidence {
        PlanEvidence(
            id: ID(stored: "019ac000-0000-7000-8000-00000000002\(number)"), action: actionID, kind: .policy,
            title: "Policy <2026>", source: source, dated: planDay.adding(days: -90),
            expires: number == 1 ? planDay.adding(days: -1) : planDay.adding(days: 30), addedAt: TestSite.now,
            addedBy: number == 1 ? nil : "N. Officer", withdrawnAt: withdrawn ? TestSite.now : nil,
            withdrawnReason: withdrawn ? "The figures were wrong" : nil)
    }

    private static func event(
        _ number: Int, _ kind: PlanEvent.Kind, _ field: PlanField?, _ before: String?, _ after: String?
    ) -> PlanEvent {
        PlanEvent(
            id: ID(stored: "019ac000-0000-7000-8000-00000000003\(number)"), at: TestSite.now, by: "N. Officer",
            kind: kind, field: field, before: before, after: after, reason: field == nil ? "It stood twice" : nil,
            beforeName: nil, afterName: field == .owner ? "N. Owner" : nil, isUndoable: field == .status)
    }

    private static let policyFile = KeptFile(
        id: ID(stored: "019aa000-0000-7000-8000-0000000000f0"), name: "policy.pdf", type: .pdf, size: 20_000,
        sha256: "ab12", scan: .notScanned, keptAt: TestSite.now)

    private static func detail(_ action: PlanAction) -> ActionDetail {
        ActionDetail(
            action: action, adoption: adoption,
            evidence: [
                evidence(1, .file(policyFile)),
                evidence(2, .link("https://example.org/policy")),
                evidence(3, .record(.supplier, reference: "019aa000-0000-7000-8000-00000000000a")),
                evidence(4, .record(.payments, reference: "2026 Q3"), withdrawn: true),
                evidence(5, .record(.payments, reference: "2026-Q3", name: "2026-Q3")),
                evidence(6, .record(.tender, reference: record, name: "Cleaning <of> stations")),
                evidence(7, .record(.questionnaire, reference: record)),
                evidence(8, .record(.statement, reference: record, name: "2025–2026 (1)")),
            ],
            comments: [
                PlanComment(
                    id: ID(stored: "c1"), person: reader, name: "N. Owner", at: TestSite.now, text: "Wait for <them>",
                    withdrawnAt: nil),
                PlanComment(
                    id: ID(stored: "c2"), person: nil, name: nil, at: TestSite.now, text: nil,
                    withdrawnAt: TestSite.now),
            ],
            history: [
                event(1, .changed, .status, "notStarted", "inProgress"), event(2, .changed, .owner, "", "x"),
                event(3, .changed, .due, nil, "2026-12-01"), event(4, .carriedOver, .commitment, "12", "0"),
                event(5, .changed, .priority, "low", "high"), event(6, .changed, .heading, "employment", ""),
                event(7, .undone, .title, "Write", "Write more"), event(8, .removed, nil, nil, nil),
            ],
            // Of a reader who may not open tenders.
            readableKinds: [.supplier, .payments, .questionnaire, .statement])
    }

    private static let record = "019aa000-0000-7000-8000-00000000000b"

    private static let choices: [(RecordKind, [RecordChoice])] = [
        (
            .payments,
            [
                RecordChoice(
                    kind: .payments, reference: "2026-Q4", name: "2026-Q4", day: Day(year: 2026, month: 12, day: 31),
                    state: "open"),
                RecordChoice(
                    kind: .payments, reference: "2026-Q3", name: "2026-Q3", day: Day(year: 2026, month: 9, day: 30),
                    share: 91.27),
            ]
        ),
        (
            .tender,
            [
                RecordChoice(
                    kind: .tender, reference: record, name: "Cleaning <of> stations", day: planDay, state: "awarded")
            ]
        ),
        (
            .contract,
            [RecordChoice(kind: .contract, reference: record, name: "Guarding", day: nil, state: "high")]
        ),
        (
            .questionnaire,
            [
                RecordChoice(
                    kind: .questionnaire, reference: record, name: nil, keepsName: false, day: planDay,
                    state: "answered")
            ]
        ),
        (
            .statement,
            [
                RecordChoice(
                    kind: .statement, reference: record, name: "2025–2026 (1)",
                    day: Day(year: 2026, month: 3, day: 31), state: "published")
            ]
        ),
        (
            .sharedPolicy,
            [
                RecordChoice(
                    kind: .sharedPolicy, reference: record, name: "Ethical <policy>", day: planDay, state: "withdrawn")
            ]
        ),
    ]

    private static func records(_ kind: RecordKind, _ items: [RecordChoice], search: String = "") -> RecordListPage {
        RecordListPage(
            action: action(), kinds: RecordKind.allCases.filter(\.hasList), kind: kind, search: search,
            found: Storage.Page(items: items, total: items.isEmpty ? 0 : 60, number: 1, size: 25),
            address: Address("/code/actions/\(actionID)/records", ["kind": kind.rawValue]))
    }

    private static let recordPages =
        choices.map { kind, items in SamplePage("plan-records-\(kind.rawValue)", records(kind, items)) } + [
            SamplePage("plan-records-none", records(.tender, [])),
            SamplePage("plan-records-not-found", records(.supplier, [], search: "glove")),
            SamplePage("plan-record-evidence", RecordEvidencePage(action: action(), choice: choices[0].1[1])),
            SamplePage("plan-record-hidden", RecordEvidencePage(action: action(), choice: choices[3].1[0])),
            SamplePage(
                "plan-record-faulty",
                RecordEvidencePage(
                    action: action(), choice: choices[1].1[0], form: EvidenceForm(Form(query: "title=&dated=x")),
                    faults: [.titleMissing, .badDates])),
        ]

    private static let offer = TemplateOffer(
        adoption: adoption, actions: WelshForcesTemplate.actions, taken: [WelshForcesTemplate.actions[0].key])

    private static let planPages = [
        SamplePage(
            "plan-actions",
            ActionListPage(
                filters: ActionFilters(Form(query: "which=overdue&sort=-due")),
                found: Storage.Page(
                    items: [action(), action(.notApplicable, due: nil, commitment: 0)], total: 120, number: 2,
                    size: 50), address: Address("/code/actions", ["sort": "-due"]))),
        SamplePage(
            "plan-actions-none",
            ActionListPage(
                filters: ActionFilters(Form()), found: Storage.Page(items: [], total: 0, number: 1, size: 50),
                address: Address("/code/actions"))),
        SamplePage(
            "plan-action", ActionPage(detail: detail(action()), today: planDay, reader: reader, mayPlan: true)),
        SamplePage(
            "plan-action-removed",
            ActionPage(
                detail: detail(action(.notApplicable, removed: true)), today: planDay, reader: reader, mayPlan: true)),
        SamplePage(
            "plan-action-bare",
            ActionPage(
                detail: ActionDetail(
                    action: action(.done, commitment: 0), adoption: adoption, evidence: [], comments: [], history: []),
                today: planDay, reader: nil, mayPlan: false)),
        SamplePage(
            "plan-action-new",
            ActionFormPage(
                adoption: adoption, people: planPeople, form: ActionForm(Form(query: "title=&due=x")),
                faults: [.titleMissing, .unknownCommitment])),
        SamplePage(
            "plan-action-change",
            ActionFormPage(adoption: adoption, people: [], action: action(), form: ActionForm(action()))),
        SamplePage("plan-evidence", EvidenceFormPage(action: action(), faults: [.titleMissing, .badFile])),
        SamplePage(
            "plan-template",
            TemplatePage(adoption: adoption, offer: offer, people: planPeople, mayTake: true, fault: .nothingChosen)),
        SamplePage(
            "plan-template-reader", TemplatePage(adoption: adoption, offer: offer, people: [], mayTake: false)),
        SamplePage("plan-template-none", TemplatePage(adoption: past, offer: nil, people: [], mayTake: true)),
        SamplePage(
            "plan-template-all",
            TemplatePage(
                adoption: adoption,
                offer: TemplateOffer(
                    adoption: adoption, actions: offer.actions, taken: Set(offer.actions.map(\.key))), people: [],
                mayTake: true)),
        SamplePage(
            "plan-import",
            PlanImportPage(
                adoption: adoption,
                problems: [
                    InputProblem(
                        .badDate, file: "plan.csv", line: 3, column: 9, found: "31/03/27",
                        expected: "the day it is due, such as 2027-03-31"),
                    InputProblem(
                        .missingColumn, file: "plan.csv", line: 1,
                        expected: "a column of the plan called \(PlanColumn.action.rawValue)"),
                    InputProblem(.empty, file: "plan.csv", expected: "a header and a row for each action"),
                ])),
        SamplePage(
            "plan-import-done",
            PlanImportPage(
                adoption: adoption, report: PlanImportReport(added: 3, changed: 1, unchanged: 0))),
    ]

    private static func policy(owner: ID<Organisation>, withdrawn: Bool = false, follows: Int? = 1) -> SharedPolicy {
        SharedPolicy(
            id: ID(stored: "019ac000-0000-7000-8000-000000000006"), owner: owner,
            ownerName: BilingualText("Gwynfryn Police", "Heddlu Gwynfryn"), title: "Ethical <policy>", isOffered: true,
            latest: SharedPolicy.Version(
                id: ID(stored: "v2"), number: 2, text: "One\n\nThree", publishedAt: TestSite.now, note: "Two is gone"),
            withdrawnAt: withdrawn ? TestSite.now : nil, withdrawnReason: withdrawn ? "A new law says so" : nil,
            own: follows.map { follower($0, "Ask the harbour unit") })
    }

    private static func follower(_ number: Int, _ local: String) -> PolicyAdoption {
        PolicyAdoption(
            id: ID(stored: "a\(number)"), organisation: home,
            organisationName: BilingualText("Bryn Council", "Cyngor Bryn"), number: number, localText: local,
            adoptedAt: TestSite.now, endedAt: nil, endReason: nil)
    }

    private static func policyDetail(_ policy: SharedPolicy, isEmpty: Bool = false) -> PolicyDetail {
        PolicyDetail(
            policy: policy, versions: [policy.latest],
            followers: isEmpty ? [] : [follower(1, "Ask the harbour unit"), follower(2, "")], ownHistory: [],
            change: isEmpty ? nil : PolicyRule.difference(from: "One\n\nTwo", to: policy.latest.text))
    }

    private static let policyPages = [
        SamplePage(
            "code-policies",
            PolicyListPage(
                policies: [
                    policy(owner: home), policy(owner: ID(stored: "x"), withdrawn: true),
                    policy(owner: home, follows: nil),
                ], reader: home, mayManage: true)),
        SamplePage("code-policies-none", PolicyListPage(policies: [], reader: home, mayManage: false)),
        SamplePage("code-policy", PolicyPage(detail: policyDetail(policy(owner: home)), reader: home, mayManage: true)),
        SamplePage(
            "code-policy-withdrawn",
            PolicyPage(
                detail: policyDetail(policy(owner: ID(stored: "x"), withdrawn: true, follows: nil), isEmpty: true),
                reader: home, mayManage: false)),
        SamplePage("code-policy-new", PolicyFormPage(Form(query: "title="))),
        SamplePage("code-policy-version", PolicyFormPage(policy: policy(owner: home))),
        SamplePage(
            "code-policy-follow",
            FollowPage(detail: policyDetail(policy(owner: home)), localText: "Ask the harbour unit", fault: .tooLong)),
    ]
}
