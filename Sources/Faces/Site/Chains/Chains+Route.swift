extension Site {
    /// Supply chains.
    func addChains(to routes: SiteRoutes) {
    }
}
