import Access
import Languages
import Screening
import Storage

extension Site {
    /// The lists that suppliers are compared with.
    func addLists(to routes: SiteRoutes) {
        routes.get("lists") { visit in
            .page(
                WatchlistListPage(
                    lists: try await services.screening.lists(as: visit.principal),
                    lastCheck: visit.may(.readHits)
                        ? try await services.screening.checks(limit: 1, as: visit.principal).first : nil,
                    today: Words.day(of: services.clock.now()), mayChange: visit.may(.changeLists),
                    mayCheck: visit.may(.screen)))
        }
        routes.get("lists/:list") { visit in .page(try await watchlist(visit)) }
        routes.get("lists/:list/remove", for: .recentlySignedIn) { visit in .page(try await listToRemove(visit)) }
        routes.post("lists/:list/remove", for: .recentlySignedIn) { form, visit in try await removeList(form, visit) }
    }

    private func watchlist(_ visit: Visit) async throws -> WatchlistPage {
        let id: ID<Watchlist> = try visit.id("list")
        let search = String(visit.query["q"].prefix(200))
        return WatchlistPage(
            detail: try await services.screening.list(id, as: visit.principal),
            entries: try await services.screening.entries(
                of: id, words: search, page: visit.pageRequest(size: 25), as: visit.principal),
            search: search, today: Words.day(of: services.clock.now()), mayChange: visit.may(.changeLists),
            address: visit.address)
    }

    private func listToRemove(_ visit: Visit) async throws -> ListRemovalPage {
        try visit.principal.require(.changeLists)
        return ListRemovalPage(list: try await services.screening.list(visit.id("list"), as: visit.principal).list)
    }

    private func removeList(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await listToRemove(visit)
        page.reason.text = form["why"]
        if form.switchesLanguage { return .page(page) }
        page.reason = Reason(form["why"])
        guard page.reason.fault == nil else { return .page(page) }
        do {
            try await services.screening.removeList(page.list.id, reason: page.reason.text, as: visit.principal)
            return .seeOther(Address("/lists"), notice: "listRemoved")
        } catch let error as ScreeningError where Reason.Fault(error) != nil {
            page.reason.fault = Reason.Fault(error)
            return .page(page)
        }
    }
}
