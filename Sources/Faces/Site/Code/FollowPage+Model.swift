import CodeOfPractice
import Languages

/// Following a policy: which version, and what holds here besides or instead.
struct FollowPage: PageModel {
    static let id = "follow-form"

    var detail: PolicyDetail
    var localText: String
    var fault: CodeOfPracticeError.Code?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if let fault { faults.add("localText", words(.codeFault, fault)) }
        let policy = detail.policy
        let path = "/code/policies/\(policy.id)"
        var page = Page(
            "code/follow", title: words(.codePolicyFollow), section: .code,
            trail: [
                Crumb(words(.codeTitle), Address("/code")), Crumb(words(.codePolicies), Address("/code/policies")),
                Crumb(policy.title, Address(path)),
            ],
            fields: [
                "subject": policy.title, "action": "\(path)/follow", "backPath": path,
                "version": String(policy.latest.number),
                "versionText": words(
                    .codePolicyVersion(
                        number: words.number(policy.latest.number),
                        day: words.shortDay(Words.day(of: policy.latest.publishedAt)))),
                "localText": InputField(
                    name: "localText", label: words(.codePolicyLocal), hint: words(.codePolicyLocalHint),
                    value: localText, fault: faults["localText"]
                ).fields,
            ])
        page.show(form: Self.id, faults)
        return page
    }
}
