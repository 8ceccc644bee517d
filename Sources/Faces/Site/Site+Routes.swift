extension Site {
    /// Every feature's pages. One line a feature.
    func addRoutes(to routes: SiteRoutes) {
        addSignIn(to: routes)
        addHelp(to: routes)
        addToday(to: routes)
        addProgress(to: routes)
    }
}
