import Access
import Hummingbird
import Logging
import Mail
import SingleSignOn
import Storage

extension Site {
    /// Signing in at an organisation's own provider: there and back.
    func addProvider(to routes: SiteRoutes) {
        routes.get("sign-in/provider", for: .everybody) { visit in
            let next = Address(ofThisSite: visit.query["next"]) ?? Address("/")
            let purpose: Journey.Purpose =
                visit.session != nil && visit.query["for"] == Journey.Purpose.confirm.rawValue ? .confirm : .signIn
            return try await leave(purpose, next: next, visit)
        }
        routes.get("sign-in/provider/back", for: .everybody) { visit in try await arrive(visit) }
        routes.get("account/provider/link", for: .recentlySignedIn) { visit in
            try await leave(.link, next: Address("/account"), visit)
        }
        routes.post("account/provider/unlink", for: .recentlySignedIn) { _, visit in
            try await services.accounts.unlink(
                as: visit.principal, tell: services.post?.notice(in: visit.language))
            return .seeOther(Address("/account"), notice: "providerUnlinked")
        }
    }

    private func leave(_ purpose: Journey.Purpose, next: Address, _ visit: Visit) async throws -> Answer {
        guard let signOn = services.signOn else { throw PageFault.notFound }
        do {
            let (address, cookie) = try await signOn.begin(
                purpose, next: next.description, in: purpose == .signIn ? nil : visit.session?.id.text)
            var response = Response(status: .seeOther, headers: [.location: address])
            response.setCookie(SiteCookie.journey.setting(cookie, secure: settings.secure))
            return .response(response)
        } catch let error as SingleSignOnError {
            return refused(error.code.rawValue, error)
        }
    }

    private func arrive(_ visit: Visit) async throws -> Answer {
        guard let signOn = services.signOn else { throw PageFault.notFound }
        do {
            let answer = Dictionary(
                visit.query.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
            let (journey, identity) = try await signOn.finish(answer, cookie: visit.journey)
            let next = Address(ofThisSite: journey.next) ?? Address("/")
            guard journey.purpose == .signIn || journey.session == visit.session?.id.text else {
                throw SingleSignOnError(.lostWay, "session")
            }
            switch journey.purpose {
            case .signIn:
                let step = try await services.accounts.signIn(
                    identity, browser: visit.browser, node: services.node)
                return try await begun(step, next: next, visit)
            case .link:
                try await services.accounts.link(
                    identity, as: visit.principal, tell: services.post?.notice(in: visit.language))
                return .seeOther(next, notice: "providerLinked")
            case .confirm:
                guard let session = visit.session else { throw AccessError(.signedOut) }
                try await services.accounts.confirm(session, with: identity)
                return .seeOther(next)
            }
        } catch let error as SingleSignOnError {
            return refused(error.code.rawValue, error)
        } catch let error as AccessError where [.noAccess, .otherAccount, .badAddress].contains(error.code) {
            return refused(error.code.rawValue, nil)
        }
    }

    /// Says why it did not come about. The log is told which check failed, never what was sent.
    private func refused(_ code: String, _ error: SingleSignOnError?) -> Answer {
        if let error { settings.logger.warning("single sign-on refused", metadata: ["check": "\(error)"]) }
        return .page(ProviderRefusalPage(code: code))
    }
}
