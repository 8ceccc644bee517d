import Access

extension Site {
    /// What an organisation asks of its people when they sign in.
    func addSignInPolicy(to routes: SiteRoutes) {
        routes.get("sign-in-policy") { visit in
            try visit.principal.require(.manageOrganisation)
            return .page(
                SignInPolicyPage(
                    policy: try await services.accounts.signInPolicy(as: visit.principal), hasProvider: hasProvider))
        }
        routes.post("sign-in-policy", for: .recentlySignedIn) { form, visit in try await setPolicy(form, visit) }
    }

    private func setPolicy(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.manageOrganisation)
        let policy = SignInPolicy(
            needsSecondFactor: form["second-factor"] == "required",
            allowsPassword: !hasProvider || form["password"] != "off")
        var page = SignInPolicyPage(policy: policy, hasProvider: hasProvider)
        if form.switchesLanguage { return .page(page) }
        do {
            try await services.accounts.setSignInPolicy(policy, as: visit.principal)
            return .seeOther(Address("/sign-in-policy"), notice: "signInPolicySaved")
        } catch let error as AccessError where error.code == .noOtherWay {
            page.isRefused = true
            return .page(page)
        }
    }

    /// Whether people can sign in at a provider.
    private var hasProvider: Bool { services.signOn != nil }
}
