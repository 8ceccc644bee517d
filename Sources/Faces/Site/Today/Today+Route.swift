import Access
import CodeOfPractice
import Languages
import Publications
import Reports
import Screening
import Storage
import Suppliers
import Tendering

extension Site {
    func addToday(to routes: SiteRoutes) {
        routes.get("/") { visit in
            let principal = try visit.principal
            let mayRead = principal.may(.readSuppliers)
            var people: [Person] = []
            if principal.may(.managePeople) { people = try await services.accounts.people(as: principal) }
            return .page(
                TodayPage(
                    today: Words.day(of: services.clock.now()), reader: visit.session?.personName ?? "",
                    matters: try await services.screening.matters(as: principal),
                    reminders: try await services.buying.codeOfPractice.reminders(as: principal),
                    tenders: try await services.buying.tendering.matters(as: principal),
                    statements: try await services.buying.publications.matters(as: principal),
                    reports: try await services.hearing.reports.waiting(as: principal),
                    spend: mayRead ? try await services.suppliers.spendByTier(as: principal) : nil,
                    beginning: people.count == 1
                        ? Beginning(person: people[0].id, sendsMail: services.post != nil) : nil))
        }
    }
}
