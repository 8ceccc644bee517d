extension Site {
    /// The code of practice and the action plan.
    func addCode(to routes: SiteRoutes) {
    }
}
