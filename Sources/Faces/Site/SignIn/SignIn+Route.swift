import Access
import Hummingbird

extension Site {
    func addSignIn(to routes: SiteRoutes) {
        routes.get("sign-in", for: .everybody) { visit in
            let next = Address(ofThisSite: visit.query["next"]) ?? Address("/")
            if visit.session != nil { return .seeOther(next) }
            return .page(SignInPage(next: next))
        }
        routes.post("sign-in", for: .everybody) { form, visit in try await signIn(form, visit) }
        routes.post("sign-out", for: .everybody) { _, visit in try await signOut(visit) }
    }

    private func signIn(_ form: Form, _ visit: Visit) async throws -> Answer {
        let next = Address(ofThisSite: form["next"]) ?? Address("/")
        var model = SignInPage(next: next, address: form["address"])
        if form.switchesLanguage { return .page(model) }
        let password = form.exact("password")
        model.lacksAddress = model.address.isEmpty
        model.lacksPassword = password.isEmpty
        if model.lacksAddress || model.lacksPassword { return .page(model) }
        do {
            let token = try await services.accounts.signIn(
                address: model.address, password: password, node: services.node)
            // A session of somebody else in the same browser ends here; a new secret takes the place of both.
            if visit.session != nil { try await services.accounts.signOut(token: visit.secret) }
            var response = Response(status: .seeOther, headers: [.location: next.description])
            response.setCookie(SiteCookie.session.setting(token, secure: settings.secure))
            response.setCookie(SiteCookie.visitor.setting("", seconds: 0, secure: settings.secure))
            return .response(response)
        } catch let error as AccessError where error.code == .wrongSignIn || error.code == .tooManyTries {
            model.refusal = error.code
            return .page(model)
        }
    }

    private func signOut(_ visit: Visit) async throws -> Answer {
        if visit.session != nil { try await services.accounts.signOut(token: visit.secret) }
        let secret = FormToken.newSecret()
        let next = Notice.mark(Address("/sign-in"), "signed-out", secret: secret)
        var response = Response(status: .seeOther, headers: [.location: next.description])
        response.setCookie(SiteCookie.session.setting("", seconds: 0, secure: settings.secure))
        response.setCookie(SiteCookie.visitor.setting(secret, secure: settings.secure))
        response.headers[.clearSiteData] = "\"cache\""
        return .response(response)
    }
}
