extension Site {
    /// The supply chain drawn in tiers.
    func addChainPicture(to routes: SiteRoutes) {
    }
}
