import Access

@testable import Site

extension SamplePages {
    static let purpose = [
        SamplePage(
            "purpose",
            PurposePage(
                kind: .referral, record: "019aa000-0000-7000-8000-000000000031",
                next: Address("/referrals/019aa000-0000-7000-8000-000000000031"))),
        SamplePage("purpose-faulty", faulty),
        SamplePage("purpose-rules", PurposeRulesPage(rules: [.hit: .eachTime])),
    ]

    private static var faulty: PurposePage {
        var page = PurposePage(kind: .readers, record: "", next: Address("/trail"))
        page.isSent = true
        page.text = "<x>"
        page.refusal = .wordsMissing
        return page
    }
}
