import InputFiles
import NameMatching
import Storage
import Suppliers

@testable import Site
@testable import SupplyChains

extension SamplePages {
    static let chains = [
        SamplePage(
            "chains",
            ChainsPage(
                rollUp: ChainRollUp([ChainSamples.known, ChainSamples.hidden]), pairs: 2, mayRun: true, sendsMail: true)
        ),
        SamplePage("chains-none", ChainsPage(rollUp: ChainRollUp([]), pairs: 0, mayRun: true, sendsMail: false)),
        SamplePage(
            "chains-list",
            BusinessListPage(
                page: Storage.Page(items: [ChainSamples.known, ChainSamples.hidden], total: 60, number: 1, size: 2),
                filters: BusinessFilters(Form(query: "q=cloth&tier=2&country=TM&sort=name")),
                address: Address("/chains/businesses", ["q": "cloth", "tier": "2", "sort": "name"]))),
        SamplePage(
            "chains-list-none",
            BusinessListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 50),
                filters: BusinessFilters(Form(query: "q=x")),
                address: Address("/chains/businesses", ["q": "x"]))),
        SamplePage(
            "chains-business",
            BusinessPage(
                detail: ChainSamples.detail, today: ChainSamples.today, mayRun: true,
                requests: [SamplePages.answeredRequest])),
        SamplePage(
            "chains-business-hidden",
            BusinessPage(detail: ChainSamples.hiddenDetail, today: ChainSamples.today, mayRun: true)),
        SamplePage(
            "chains-business-new", BusinessPage(detail: ChainSamples.newDetail, today: ChainSamples.today, mayRun: true)
        ),
        SamplePage(
            "chains-invite",
            InviteBusinessPage(
                subject: .supplier(ID(stored: "019aa000-0000-7000-8000-00000000000a"), "Dillad Gwynfryn Cyf"),
                today: ChainSamples.today, sendsMail: true)),
        SamplePage("chains-invite-fault", ChainSamples.inviteFault),
        SamplePage(
            "chains-choose",
            ChooseSupplierPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 25), words: "x",
                address: Address("/chains/invite"))),
        SamplePage(
            "chains-choose-many",
            ChooseSupplierPage(
                page: Storage.Page(items: [SamplePages.glovemaker], total: 60, number: 1, size: 25), words: "",
                address: Address("/chains/invite"))),
        SamplePage("chains-sent", SentLinkPage(path: "/answer/link/abc", back: .business(ChainSamples.known.id))),
        SamplePage("chains-sent-on", isSignedIn: false, SentLinkPage(path: "/answer/link/abc", back: .ownSuppliers)),
        SamplePage("chains-pairs", PairListPage(pairs: [ChainSamples.pair])),
        SamplePage("chains-pairs-none", PairListPage(pairs: [])),
        SamplePage(
            "chains-pair",
            PairPage(
                first: ChainSamples.detail, second: ChainSamples.newDetail, mayDecide: true, isSent: true,
                fault: .reasonMissing)),
        SamplePage("chains-undo", UndoMergePage(pair: ID(stored: "p"), reason: "x", fault: .reasonMissing)),
        SamplePage("chains-import", ChainImportPage(lacksFile: true)),
        SamplePage("chains-import-refused", ChainImportPage(report: ChainSamples.refused)),
        SamplePage("chains-import-done", ChainImportPage(report: ChainSamples.loaded)),
        SamplePage("answer-link", isSignedIn: false, AnswerLinkPage(token: "abc", content: ChainSamples.content)),
        SamplePage("answer-buyer", BuyerAtDoorPage()),
        SamplePage("answer-import", isSignedIn: false, OwnImportPage(fault: .noFile)),
        SamplePage("answer-import-done", isSignedIn: false, OwnImportPage(report: ChainSamples.loaded)),
        SamplePage("answer-import-refused", isSignedIn: false, OwnImportPage(report: ChainSamples.refused)),
        SamplePage(
            "answer-details", isSignedIn: false,
            OwnDetailsPage(
                buyer: ChainSamples.content, names: ["N. Onwer", "Clerk <2>"], address: "owner@dillad.example",
                sent: .name, old: "N. Onwer", isAtFault: true)),
        SamplePage(
            "answer-details-none", isSignedIn: false,
            OwnDetailsPage(buyer: ChainSamples.content, names: [], address: nil)),
        SamplePage("answer-started", isSignedIn: false, ReturnCodePage(code: "0123 4567 89AB")),
        SamplePage(
            "answer-return", isSignedIn: false, ComeBackPage(sendsMail: true, hasBadCode: true, hasBadAddress: true)),
        SamplePage(
            "answer-return-dead", isSignedIn: false, ComeBackPage(sendsMail: false, isSent: true, isDeadLink: true)),
        SamplePage(
            "answer-home", isSignedIn: false,
            OwnPage(record: ChainSamples.own, today: ChainSamples.today, mayBind: true)),
        SamplePage(
            "answer-home-fault", isSignedIn: false,
            OwnPage(record: ChainSamples.ownNew, today: ChainSamples.today, fault: .suppliersNotSaid)),
        SamplePage(
            "answer-suppliers", isSignedIn: false,
            OwnSuppliersPage(
                record: ChainSamples.own, today: ChainSamples.today,
                questionnaires: [ChainSamples.hidden.id: SamplePages.waitingRequest])
        ),
        SamplePage(
            "answer-suppliers-none", isSignedIn: false,
            OwnSuppliersPage(record: ChainSamples.ownNew, today: ChainSamples.today)),
        SamplePage("answer-supplier", isSignedIn: false, ChainSamples.ownFault),
        SamplePage(
            "answer-supplier-change", isSignedIn: false,
            OwnSupplierPage(content: ChainSamples.content, ChainSamples.own.suppliers[0])),
        SamplePage(
            "answer-invite", isSignedIn: false,
            SendOnPage(
                link: ID(stored: "l"), name: "Caravel Mills", terms: TermsFields(today: ChainSamples.today),
                sendsMail: false,
                fault: .badAddress)),
        SamplePage("answer-sites", isSignedIn: false, ChainSamples.siteFault),
        SamplePage("answer-sites-none", isSignedIn: false, OwnSitesPage(record: ChainSamples.ownNew)),
    ]
}

/// What the samples of supply chains are made of.
private enum ChainSamples {
    static let today = Day(TestSite.now)

    static let known = BusinessSummary(
        id: ID(stored: "019aa000-0000-7000-8000-0000000000c1"), name: "Dillad Gwynfryn Cyf", companyNumber: "01234567",
        country: "GB", category: "35811200", tier: 1, answer: .asked, due: today.adding(days: 9), knowledge: .named,
        risk: 466, riskTier: .medium, reasons: ["goodNotListed", "feesPaid"], redFlags: 2, isInLoop: true,
        supplier: ID(stored: "019aa000-0000-7000-8000-00000000000a"), products: ["Uniforms", "Gloves"])

    static let hidden = BusinessSummary(
        id: ID(stored: "019aa000-0000-7000-8000-0000000000c2"), name: nil, companyNumber: nil, country: nil,
        category: nil, tier: 2, answer: .late, due: today.adding(days: -2), knowledge: .unsaid, risk: 900,
        riskTier: .high, reasons: [], redFlags: 0, isInLoop: false, supplier: nil, products: [])

    static let assessment = OwnRisk.finding(
        country: "TM", category: "19212000", products: ["Cotton"], flags: []
    ).assessment

    static func invitation(
        _ state: ChainInvitation.State, by inviter: ID<Business>? = nil, due: Int = 9
    ) -> ChainInvitation {
        ChainInvitation(
            id: ID(stored: "019aa000-0000-7000-8000-0000000000d1"), business: known.id, invitedBy: inviter,
            state: state,
            due: today.adding(days: due), sentAt: TestSite.now, openedAt: state == .sent ? nil : TestSite.now,
            reminders: 2, hasAddress: true)
    }

    static let detail = BusinessDetail(
        summary: known, assessment: assessment, redFlags: ["feesPaid"],
        customers: [
            .init(business: nil, name: nil, product: "Uniforms", share: nil, country: nil, source: .buyer),
            .init(business: hidden.id, name: nil, product: "Offcuts", share: 125, country: "TM", source: .business),
        ],
        suppliers: [.init(business: hidden.id, name: nil, product: "Cloth", share: 400, country: nil, source: .table)],
        sites: [
            BusinessSite(
                id: ID(stored: "s1"), name: "Iard 4", country: "GB", product: "Sewing", isHidden: false,
                namedAt: TestSite.now, withdrawnAt: TestSite.now),
            BusinessSite(
                id: ID(stored: "s2"), name: nil, country: "TM", product: "Weaving", isHidden: true,
                namedAt: TestSite.now),
        ],
        invitations: [invitation(.opened), invitation(.refused, by: hidden.id)],
        history: [
            ChainEvent(
                kind: .merged, at: TestSite.now, isByBusiness: false, person: "N. Officer", reason: "One address"),
            ChainEvent(kind: .supplierNamed, at: TestSite.now, isByBusiness: true, person: nil, reason: nil),
        ],
        merged: [.init(pair: ID(stored: "p"), name: "Dillad Ltd", reason: "One address", by: "N.", at: TestSite.now)],
        contacts: [.init(person: ID(stored: "n"), name: "N. Contact")])

    static let hiddenDetail = BusinessDetail(
        summary: hidden, assessment: assessment, redFlags: [], customers: [], suppliers: [], sites: [],
        invitations: [invitation(.sent, by: known.id, due: -2)], history: [], merged: [], contacts: [])

    static let newDetail: BusinessDetail = {
        var detail = hiddenDetail
        detail.summary.name = "Caravel Mills"
        detail.invitations = []
        return detail
    }()

    static let pair = BusinessPair(first: known, second: hidden, score: 0.91, hasSameNumber: true)

    static let inviteFault: InviteBusinessPage = {
        var page = InviteBusinessPage(subject: .business(known.id, "Caravel Mills"), today: today, sendsMail: false)
        page.fault = .badDueDay
        return page
    }()

    static let refused: ChainImportReport = {
        var report = ChainImportReport()
        report.refused = true
        report.problemCount = 3
        report.problems = [
            InputProblem(.unknownValue, file: "t.csv", line: 3, column: 13, found: "Atlantis", expected: "a country"),
            InputProblem(.missingColumn, file: "t.csv", line: 1), InputProblem(.empty, file: "t.csv"),
        ]
        return report
    }()

    static let loaded: ChainImportReport = {
        var report = ChainImportReport()
        report.rows = 7
        report.unnamed = 1
        return report
    }()

    static let content = LinkContent(
        business: "Dillad Gwynfryn Cyf", buyer: "Gwynfryn Police", buyerInWelsh: "Heddlu Gwynfryn",
        inviter: "Siop Arfau",
        due: today.adding(days: 9))

    static let own: OwnRecord = {
        var one = OwnRecord.NamedSupplier(
            id: ID(stored: "019aa000-0000-7000-8000-0000000000e1"), business: hidden.id, name: "Caravel Mills",
            country: "TM", category: "19212000", companyNumber: "7", product: "Cloth", share: 125, isHidden: true,
            namedAt: TestSite.now, invitation: invitation(.sent, by: known.id))
        let asked = one
        one.invitation = nil
        one.isHidden = false
        one.share = nil
        one.business = known.id
        return OwnRecord(
            content: content, invitation: invitation(.opened), knowledge: .named, suppliers: [asked, one],
            sites: [
                BusinessSite(
                    id: ID(stored: "s1"), name: "Iard 4", country: "GB", product: "Sewing", isHidden: true,
                    namedAt: TestSite.now),
                BusinessSite(
                    id: ID(stored: "s2"), name: "Iard 5", country: "GB", product: "Sewing", isHidden: false,
                    namedAt: TestSite.now),
            ])
    }()

    static let ownNew: OwnRecord = {
        var record = own
        record.content.inviter = nil
        record.invitation = invitation(.answered)
        record.knowledge = .unsaid
        record.suppliers = []
        record.sites = []
        return record
    }()

    static let ownFault: OwnSupplierPage = {
        var page = OwnSupplierPage(content: content, Form(query: "name=x&country=Atlantis"))
        page.isSent = true
        page.fault = .badCountry
        return page
    }()

    static let siteFault: OwnSitesPage = {
        var page = OwnSitesPage(record: own, Form(query: "name=x"))
        page.isSent = true
        page.fault = .badCountry
        return page
    }()
}
