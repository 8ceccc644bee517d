extension Site {
    /// Contracts after award.
    func addContractManagement(to routes: SiteRoutes) {
    }
}
