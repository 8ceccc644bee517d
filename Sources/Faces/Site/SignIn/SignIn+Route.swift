import Access
import Hummingbird
import SingleSignOn

extension Site {
    func addSignIn(to routes: SiteRoutes) {
        routes.get("sign-in", for: .everybody) { visit in
            let next = Address(ofThisSite: visit.query["next"]) ?? Address("/")
            if visit.session != nil { return .seeOther(next) }
            return .page(SignInPage(next: next, provider: providerName))
        }
        routes.post("sign-in", for: .everybody) { form, visit in try await signIn(form, visit) }
        routes.post("sign-out", for: .everybody) { _, visit in try await signOut(visit) }
    }

    private var providerName: (english: String, welsh: String)? {
        services.signOn.map { ($0.settings.name, $0.settings.welshName) }
    }

    private func signIn(_ form: Form, _ visit: Visit) async throws -> Answer {
        let next = Address(ofThisSite: form["next"]) ?? Address("/")
        var model = SignInPage(next: next, address: form["address"], provider: providerName)
        if form.switchesLanguage { return .page(model) }
        let password = form.exact("password")
        model.lacksAddress = model.address.isEmpty
        model.lacksPassword = password.isEmpty
        if model.lacksAddress || model.lacksPassword { return .page(model) }
        do {
            let step = try await services.accounts.signIn(
                address: model.address, password: password, browser: visit.browser, node: services.node)
            return try await begun(step, next: next, visit)
        } catch let error as AccessError where error.code == .wrongSignIn || error.code == .tooManyTries {
            model.refusal = error.code
            return .page(model)
        }
    }

    /// Goes on after the first step of signing in: to where the person was going, or to the second step.
    func begun(_ step: SignInStep, next: Address, _ visit: Visit) async throws -> Answer {
        // A session of somebody else in the same browser ends here; a new secret takes the place of both.
        if visit.session != nil { try await services.accounts.signOut(token: visit.secret, node: services.node) }
        switch step {
        case .session(let token):
            return .signedIn(token: token, .seeOther(try await firstAddress(of: token, before: next)))
        case .code(let token): return half(token, Address("/sign-in/code", ["next": next.description]))
        case .enrolment(let token): return half(token, Address("/sign-in/set-up", ["next": next.description]))
        }
    }

    private func half(_ token: String, _ address: Address) -> Answer {
        var response = Response(status: .seeOther, headers: [.location: address.description])
        response.setCookie(SiteCookie.half.setting(token, secure: settings.secure))
        response.setCookie(SiteCookie.journey.setting("", seconds: 0, secure: settings.secure))
        return .response(response)
    }

    private func signOut(_ visit: Visit) async throws -> Answer {
        if visit.session != nil { try await services.accounts.signOut(token: visit.secret, node: services.node) }
        if let half = visit.half { try await services.accounts.signOut(token: half.token, node: services.node) }
        let secret = FormToken.newSecret()
        let next = Notice.mark(Address("/sign-in"), "signed-out", secret: secret)
        var response = Response(status: .seeOther, headers: [.location: next.description])
        for cookie in [SiteCookie.session, .half, .journey] {
            response.setCookie(cookie.setting("", seconds: 0, secure: settings.secure))
        }
        response.setCookie(SiteCookie.visitor.setting(secret, secure: settings.secure))
        // Storage holds the key that opens reports, for whoever receives them.
        response.headers[.clearSiteData] = "\"cache\", \"storage\""
        return .response(response)
    }
}
