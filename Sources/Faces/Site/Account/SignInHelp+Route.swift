import Access
import Mail
import Storage

extension Site {
    /// What an administrator does for somebody who cannot sign in.
    func addSignInHelp(to routes: SiteRoutes) {
        routes.get("people/:person/sign-in") { visit in .page(try await signInHelp(visit)) }
        routes.post("people/:person/sign-in/unlock", for: .recentlySignedIn) { form, visit in
            let page = try await signInHelp(visit)
            if form.switchesLanguage { return .page(page) }
            try await services.accounts.liftLock(of: page.person.id, as: visit.principal)
            return .seeOther(page.address, notice: "lockLifted")
        }
        routes.post("people/:person/sign-in/reset", for: .recentlySignedIn) { form, visit in
            var page = try await signInHelp(visit)
            page.reason.text = form["why"]
            if form.switchesLanguage { return .page(page) }
            page.reason = Reason(form["why"])
            guard page.reason.fault == nil else { return .page(page) }
            try await services.accounts.resetSecondFactor(
                of: page.person.id, reason: page.reason.text, as: visit.principal,
                tell: services.post?.notice(in: visit.language))
            return .seeOther(page.address, notice: "secondFactorReset")
        }
    }

    private func signInHelp(_ visit: Visit) async throws -> SignInHelpPage {
        try visit.principal.require(.managePeople)
        let id: ID<Person> = try visit.id("person")
        guard let person = try await services.accounts.people(as: visit.principal).first(where: { $0.id == id }) else {
            throw PageFault.notFound
        }
        return SignInHelpPage(
            person: person, mayHelp: try await services.accounts.mayHelpToSignIn(id, as: visit.principal))
    }
}
