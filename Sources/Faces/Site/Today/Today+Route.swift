extension Site {
    func addToday(to routes: SiteRoutes) {
        routes.get("/") { visit in
            .page(TodayPage(model: try await services.today(visit.principal, visit.language)))
        }
    }
}
