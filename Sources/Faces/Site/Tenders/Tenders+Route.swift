extension Site {
    /// The tender gate.
    func addTenders(to routes: SiteRoutes) {
    }
}
