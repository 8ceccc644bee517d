internal import Languages
internal import Mail
internal import Settings
internal import SingleSignOn
internal import Site

extension Services {
    /// What the pages may ask of this process. Letters carry links, so that pages send some only where it is set how people
    /// reach them, and a mail server.
    /// - Throws: `CommandFailure` where the settings of single sign-on cannot be used.
    func site(_ settings: Settings) throws -> SiteServices {
        var site = SiteServices(
            accounts: accounts, auditing: auditing, purposes: purposes, jobs: jobs, suppliers: suppliers,
            screening: screening, buying: buying, hearing: hearing, catalogue: Speech.words.catalogue, clock: clock,
            node: node)
        site.operation = operation
        if let address = settings.text(.publicAddress), settings.text(.mailHost) != nil {
            site.post = AccountPost(outbox: outbox, publicAddress: address)
        }
        if let provider = try ProviderFile.settings(settings) {
            site.signOn = SingleSignOn(settings: provider, accounts: accounts, key: key, clock: clock)
        }
        return site
    }
}
