import Access
import Hummingbird
import Mail

extension Site {
    /// What links open that were sent or printed. To look at one does not use it up, since mail programs look at links before
    /// people do; to send its form does.
    func addLinks(to routes: SiteRoutes) {
        routes.get("join/:token", for: .everybody) { visit in
            try await opened(.invitation) { .page(try await joinPage(visit)) }
        }
        routes.post("join/:token", for: .everybody) { form, visit in
            try await opened(.invitation) { try await join(form, visit) }
        }
        routes.get("forgotten", for: .everybody) { _ in .page(ForgottenPage(sendsMail: services.post != nil)) }
        routes.post("forgotten", for: .everybody) { form, visit in try await forgotten(form, visit) }
        routes.get("new-password/:token", for: .everybody) { visit in
            try await opened(.reset) { .page(try await newPasswordPage(visit)) }
        }
        routes.post("new-password/:token", for: .everybody) { form, visit in
            try await opened(.reset) { try await newPassword(form, visit) }
        }
        routes.get("first-start/:token", for: .everybody) { visit in
            try await opened(.firstStart) { .page(try await firstStartPage(visit)) }
        }
        routes.post("first-start/:token", for: .everybody) { form, visit in
            try await opened(.firstStart) { try await firstStart(form, visit) }
        }
    }

    private func opened(
        _ kind: AccountLink.Kind, _ body: () async throws -> Answer
    ) async throws -> Answer {
        do {
            return try await body()
        } catch let error as AccessError where error.code == .deadLink {
            return .page(DeadLinkPage(kind: kind))
        }
    }

    private func token(_ visit: Visit) -> String { visit.parameters["token"] ?? "" }

    private func joinPage(_ visit: Visit) async throws -> JoinPage {
        let token = token(visit)
        return JoinPage(token: token, invitation: try await services.accounts.invitation(token: token))
    }

    private func join(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await joinPage(visit)
        if form.switchesLanguage { return .page(page) }
        do {
            let person = try await services.accounts.accept(
                token: page.token, password: form.exact("password"), node: services.node)
            if visit.session?.principal.person == person { return .seeOther(Address("/switch"), notice: "joined") }
            return try await signInNext(visit, "joined")
        } catch let error as AccessError where AccountFault(error) != nil {
            page.fault = AccountFault(error)
            return .page(page)
        }
    }

    private func forgotten(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = ForgottenPage(sendsMail: services.post != nil, address: form["address"])
        if form.switchesLanguage { return .page(page) }
        guard let post = services.post else { return .page(page) }
        do {
            try await services.accounts.forgotten(
                address: page.address, deliver: post.delivery(in: visit.language))
            page.isSent = true
        } catch let error as AccessError where AccountFault(error) != nil {
            page.fault = AccountFault(error)
        }
        return .page(page)
    }

    private func newPasswordPage(_ visit: Visit) async throws -> NewPasswordPage {
        let token = token(visit)
        return NewPasswordPage(token: token, address: try await services.accounts.resetAddress(token: token))
    }

    private func newPassword(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await newPasswordPage(visit)
        if form.switchesLanguage { return .page(page) }
        do {
            try await services.accounts.reset(
                token: page.token, password: form.exact("password"), node: services.node,
                tell: services.post?.notice(in: visit.language))
            return try await signInNext(visit, "passwordChosen")
        } catch let error as AccessError where AccountFault(error) != nil {
            page.fault = AccountFault(error)
            return .page(page)
        }
    }

    private func firstStartPage(_ visit: Visit) async throws -> FirstStartPage {
        let token = token(visit)
        return FirstStartPage(token: token, known: try await services.accounts.firstStart(token: token))
    }

    private func firstStart(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await firstStartPage(visit)
        page.fill(form)
        if form.switchesLanguage { return .page(page) }
        do {
            try await services.accounts.finishFirstStart(token: page.token, page.start, node: services.node)
            return try await signInNext(visit, "started")
        } catch let error as AccessError where AccountFault(error) != nil {
            page.fault = AccountFault(error)
            return .page(page)
        }
    }

    /// Ends whatever session the browser had and leads to the sign-in page.
    private func signInNext(_ visit: Visit, _ notice: String) async throws -> Answer {
        if visit.session != nil { try await services.accounts.signOut(token: visit.secret) }
        let secret = FormToken.newSecret()
        let next = Notice.mark(Address("/sign-in"), notice, secret: secret)
        var response = Response(status: .seeOther, headers: [.location: next.description])
        response.setCookie(SiteCookie.session.setting("", seconds: 0, secure: settings.secure))
        response.setCookie(SiteCookie.visitor.setting(secret, secure: settings.secure))
        return .response(response)
    }
}
