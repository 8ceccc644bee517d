import Access
import CodeOfPractice
import Languages
import Storage

extension Site {
    private var code: CodeOfPractice { services.buying.codeOfPractice }

    /// Policies that several organisations follow.
    func addPolicies(to routes: SiteRoutes) {
        routes.get("code/policies") { visit in
            .page(
                PolicyListPage(
                    policies: try await code.policies(as: visit.principal), reader: try visit.principal.organisation,
                    mayManage: visit.may(.manageCodes)))
        }
        routes.get("code/policies/new") { visit in
            try visit.principal.require(.manageCodes)
            return .page(PolicyFormPage())
        }
        routes.post("code/policies/new") { form, visit in try await publish(form, visit) }
        routes.get("code/policies/:sharedPolicy") { visit in .page(try await policy(visit)) }
        routes.get("code/policies/:sharedPolicy/version") { visit in .page(try await newPolicyVersion(visit)) }
        routes.post("code/policies/:sharedPolicy/version") { form, visit in try await publishVersion(form, visit) }
        routes.post("code/policies/:sharedPolicy/offer") { form, visit in
            let id: ID<SharedPolicy> = try visit.id("sharedPolicy")
            try await code.setOffered(form["offer"] == "yes", id, as: visit.principal)
            return .seeOther(Address("/code/policies/\(id)"), notice: "codePolicySaved")
        }
        routes.get("code/policies/:sharedPolicy/follow") { visit in .page(try await policyToFollow(visit)) }
        routes.post("code/policies/:sharedPolicy/follow") { form, visit in try await follow(form, visit) }
        routes.get("code/policies/:sharedPolicy/leave") { visit in .page(try await policyReason(.leavePolicy, visit)) }
        routes.post("code/policies/:sharedPolicy/leave") { form, visit in
            let id: ID<SharedPolicy> = try visit.id("sharedPolicy")
            return try await giveReason(
                policyReason(.leavePolicy, visit), form, visit, notice: "codePolicyLeft"
            ) { try await code.leave(id, reason: $0, as: $1) }
        }
        routes.get("code/policies/:sharedPolicy/withdraw") { visit in
            .page(try await policyReason(.withdrawPolicy, visit))
        }
        routes.post("code/policies/:sharedPolicy/withdraw") { form, visit in
            let id: ID<SharedPolicy> = try visit.id("sharedPolicy")
            return try await giveReason(
                policyReason(.withdrawPolicy, visit), form, visit, notice: "codePolicySaved"
            ) { try await code.withdraw(id, reason: $0, as: $1) }
        }
    }

    private func policy(_ visit: Visit) async throws -> PolicyPage {
        PolicyPage(
            detail: try await code.policy(visit.id("sharedPolicy"), as: visit.principal),
            reader: try visit.principal.organisation, mayManage: visit.may(.manageCodes))
    }

    private func publish(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.manageCodes)
        var page = PolicyFormPage(form)
        if form.switchesLanguage { return .page(page) }
        do {
            let id = try await code.publish(
                title: page.policyTitle, text: page.text, isOffered: page.isOffered, as: visit.principal)
            return .seeOther(Address("/code/policies/\(id)"), notice: "codePolicySaved")
        } catch let error as CodeOfPracticeError {
            page.faults = error.codes
            return .page(page)
        }
    }

    private func newPolicyVersion(_ visit: Visit) async throws -> PolicyFormPage {
        try visit.principal.require(.manageCodes)
        let policy = try await code.policy(visit.id("sharedPolicy"), as: visit.principal).policy
        guard policy.owner == (try visit.principal.organisation) else { throw PageFault.notFound }
        return PolicyFormPage(policy: policy)
    }

    private func publishVersion(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await newPolicyVersion(visit)
        (page.text, page.note) = (form["text"], form["note"])
        if form.switchesLanguage { return .page(page) }
        let id: ID<SharedPolicy> = try visit.id("sharedPolicy")
        do {
            try await code.publishVersion(of: id, text: page.text, note: page.note, as: visit.principal)
            return .seeOther(Address("/code/policies/\(id)"), notice: "codePolicySaved")
        } catch let error as CodeOfPracticeError where [.textMissing, .tooLong].contains(error.code) {
            page.faults = error.codes
            return .page(page)
        }
    }

    private func policyToFollow(_ visit: Visit) async throws -> FollowPage {
        try visit.principal.require(.manageCodes)
        let detail = try await code.policy(visit.id("sharedPolicy"), as: visit.principal)
        return FollowPage(detail: detail, localText: detail.policy.own?.localText ?? "")
    }

    private func follow(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await policyToFollow(visit)
        page.localText = form["localText"]
        if form.switchesLanguage { return .page(page) }
        let id: ID<SharedPolicy> = try visit.id("sharedPolicy")
        do {
            try await code.follow(
                id, version: Int(form["version"]) ?? 0, localText: page.localText, as: visit.principal)
            return .seeOther(Address("/code/policies/\(id)"), notice: "codePolicyFollowed")
        } catch let error as CodeOfPracticeError where error.code == .tooLong {
            page.fault = error.code
            return .page(page)
        }
    }

    private func policyReason(_ act: ReasonPage.Act, _ visit: Visit) async throws -> ReasonPage {
        try visit.principal.require(.manageCodes)
        let policy = try await code.policy(visit.id("sharedPolicy"), as: visit.principal).policy
        let path = "/code/policies/\(policy.id)"
        return ReasonPage(
            act: act, subject: policy.title,
            action: Address(act == .leavePolicy ? "\(path)/leave" : "\(path)/withdraw"), back: Address(path),
            next: Address("/code/policies"), permission: .manageCodes)
    }
}
