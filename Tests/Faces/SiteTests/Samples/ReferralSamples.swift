import Storage
import Suppliers

@testable import Screening
@testable import Site

extension SamplePages {
    static let referrals = [
        SamplePage(
            "referrals",
            ReferralListPage(
                page: Storage.Page(items: [asked, answered], total: 60, number: 1, size: 25),
                address: Address("/referrals"))),
        SamplePage(
            "referrals-none",
            ReferralListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 25), address: Address("/referrals"))),
        SamplePage(
            "referral", ReferralPage(referral: asked, form: AnswerForm(Form(query: "note=seen")), mayReadReaders: true)),
        SamplePage("referral-answered", ReferralPage(referral: answered)),
        SamplePage(
            "tell-lead",
            TellLeadForm(subject: asked.subject, about: "Kwik Glan Gloves Cyf", note: "Wages in cash", isTooLong: true)),
        SamplePage("tell-lead-supplier", TellLeadForm(subject: answered.subject, about: "Kwik Glan Gloves Cyf")),
    ]

    private static let supplier = ID<Supplier>(stored: "019aa000-0000-7000-8000-00000000000a")

    private static let asked = Referral(
        id: ID(stored: "019aa000-0000-7000-8000-000000000031"),
        subject: .hit(ID(stored: "019aa000-0000-7000-8000-00000000000d")), supplier: supplier,
        supplierName: "Kwik Glan Gloves Cyf",
        evidence: ReferralEvidence(
            listName: "Forced-labour orders", listVersion: 2, supplier: identity, entity: entity, comparison: comparison
        ),
        note: "Wages in <cash>,\nI am told.", sentAt: TestSite.now, by: "N. Officer", answer: nil, answerNote: "",
        answeredAt: nil)

    private static let answered = Referral(
        id: ID(stored: "019aa000-0000-7000-8000-000000000032"), subject: .supplier(supplier), supplier: supplier,
        supplierName: "Kwik Glan Gloves Cyf", evidence: nil, note: "", sentAt: TestSite.now, by: nil,
        answer: .speakToTheLead, answerNote: "Known from elsewhere.", answeredAt: TestSite.now)
}
