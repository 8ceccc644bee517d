extension Site {
    func addHelp(to routes: SiteRoutes) {
        routes.get("help", for: .everybody) { _ in .page(HelpPage()) }
    }
}
