extension Site {
    /// Flags of the indicators.
    func addFlags(to routes: SiteRoutes) {
    }
}
