internal import Languages
internal import Site

extension Services {
    /// What the pages may ask of this process.
    /// - Throws: where the words beside the program are missing.
    func site() throws -> SiteServices {
        SiteServices(
            accounts: accounts, jobs: jobs, suppliers: suppliers, screening: screening, catalogue: try Catalogue(),
            clock: clock, node: "pages")
    }
}
