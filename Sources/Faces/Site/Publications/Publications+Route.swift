extension Site {
    /// What the public may read.
    func addPublications(to routes: SiteRoutes) {
    }
}
