import Hummingbird
import Languages
import PublicGuidance

extension Site {
    /// The form that the public reports by. One address from the first page to the last, so that a history shows the start alone; no cookie, no
    /// token: whoever sends it sends what they carry.
    func addReporting(to routes: SiteRoutes) {
        let reporting = Reporting(services: services, settings: settings, contacts: pages.guidance.contacts)
        let returning = Returning(services: services, settings: settings)
        routes.get("report", for: .everybody) { visit in
            .page(try await reporting.start())
        }
        routes.openPost("report") { request, visit in
            var visit = visit
            return (try await reporting.answer(to: request, &visit), visit)
        }
        routes.get("report/return", for: .everybody) { _ in .page(ReturnPage()) }
        routes.openPost("report/return") { request, visit in
            var visit = visit
            return (try await returning.answer(to: request, &visit), visit)
        }
    }
}
