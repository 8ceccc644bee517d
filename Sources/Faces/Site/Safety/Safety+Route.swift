import Access
import Hummingbird

extension Site {
    func addSafety(to routes: SiteRoutes) {
        routes.get("safety", for: .everybody) { _ in .page(SafetyPage()) }
        routes.get("safety/before", for: .everybody) { visit in
            let next = Address(ofThisSite: visit.query["next"]) ?? Address("/help")
            return .page(BeforeExitPages(next: visit.publicAddress(next)))
        }
        routes.get("exit", for: .everybody) { visit in .response(try await exit(visit)) }
    }

    /// Ends the session, has the browser forget what this site kept in it, and leads to a place that tells nothing. A link on
    /// another site may lead there too, but ends nobody's session.
    private func exit(_ visit: Visit) async throws -> Response {
        var response = Response(status: .seeOther, headers: [.location: settings.exitAddress])
        guard !visit.comesFromElsewhere else { return response }
        if visit.session != nil { try await services.accounts.signOut(token: visit.secret) }
        for cookie in [SiteCookie.session, .visitor, .language] {
            response.setCookie(cookie.setting("", seconds: 0, secure: settings.secure))
        }
        response.headers[.clearSiteData] = "\"*\""
        return response
    }
}
