extension Site {
    /// How workers are treated.
    func addEmployment(to routes: SiteRoutes) {
    }
}
