internal import Languages
internal import SingleSignOn
internal import Site

extension Services {
    /// What the pages may ask of this process.
    /// - Throws: where the words beside the program are missing.
    func site() throws -> SiteServices {
        var site = SiteServices(
            accounts: accounts, auditing: auditing, purposes: purposes, jobs: jobs, suppliers: suppliers,
            screening: screening, catalogue: try Catalogue(), clock: clock, node: "pages")
        site.operation = operation
        if let settings = try ProviderFile.settings() {
            site.signOn = SingleSignOn(settings: settings, accounts: accounts, key: key, clock: clock)
        }
        return site
    }
}
