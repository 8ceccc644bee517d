extension Site {
    /// Every feature's pages. One line a feature.
    func addRoutes(to routes: SiteRoutes) {
        addSignIn(to: routes)
        addHelp(to: routes)
        addToday(to: routes)
        addHits(to: routes)
        addLists(to: routes)
        addImports(to: routes)
        addReferrals(to: routes)
        addProgress(to: routes)
        addSuppliers(to: routes)
        addContracts(to: routes)
        addMerging(to: routes)
    }
}
