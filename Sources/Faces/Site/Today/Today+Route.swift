import Access
import Screening
import Storage
import Suppliers

extension Site {
    func addToday(to routes: SiteRoutes) {
        routes.get("/") { visit in
            let principal = try visit.principal
            let mayRead = principal.may(.readSuppliers)
            return .page(
                TodayPage(
                    today: Words.day(of: services.clock.now()), reader: visit.session?.personName ?? "",
                    matters: try await services.screening.matters(as: principal),
                    spend: mayRead ? try await services.suppliers.spendByTier(as: principal) : nil))
        }
    }
}
