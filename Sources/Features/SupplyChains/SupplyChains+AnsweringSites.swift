import AuditTrail
import NameMatching
public import Storage

/// The sites of a business, as it names them.
extension SupplyChains {
    /// Names a site.
    /// - Throws: `SupplyChainsError` `.nameMissing`, `.tooLong`, `.badCountry` also where none is given, `.productMissing`,
    ///   `.productShowsName`, `.tooMany`.
    @discardableResult
    public func name(_ naming: SiteNaming, as respondent: Respondent) async throws -> ID<BusinessSite> {
        let name = try FactsRule.name(naming.name)
        guard let country = try FactsRule.country(naming.country) else { throw SupplyChainsError(.badCountry) }
        let product = try FactsRule.product(naming.product)
        if naming.isHidden, NamingRule.shows(matcher.fold(name), in: matcher.fold(product)) {
            throw SupplyChainsError(.productShowsName)
        }
        let now = clock.now()
        let site = BusinessSite(
            id: .new(at: now), name: nil, country: country, product: product, isHidden: naming.isHidden, namedAt: now)
        try await store.write { [self] transaction in
            try began(respondent, in: transaction)
            let sites = try SiteRecords.sites(
                of: respondent.business, organisation: respondent.organisation, showingHidden: false, in: transaction)
            guard sites.count < FactsRule.mostNamed else { throw SupplyChainsError(.tooMany) }
            try SiteRecords.insert(
                site, name: name, of: respondent.business, organisation: respondent.organisation, in: transaction)
            try note(.siteNamed, by: respondent, at: now, in: transaction)
            try trail.append(
                .collection, "business", respondent.business.text, by: respondent.actor, reason: "site",
                in: transaction)
        }
        return site.id
    }

    /// Takes a site back.
    /// - Throws: `SupplyChainsError` `.notFound`.
    public func withdraw(_ site: ID<BusinessSite>, as respondent: Respondent) async throws {
        let now = clock.now()
        try await store.write { [self] transaction in
            try began(respondent, in: transaction)
            guard try SiteRecords.withdraw(site, of: respondent.business, at: now, in: transaction) else {
                throw SupplyChainsError(.notFound)
            }
            try note(.siteWithdrawn, by: respondent, at: now, in: transaction)
            try trail.append(
                .alteration, "business", respondent.business.text, by: respondent.actor, reason: "site",
                in: transaction)
        }
    }

    /// Hides or shows what a site is called.
    /// - Throws: `SupplyChainsError` `.notFound`.
    public func setHidden(_ isHidden: Bool, _ site: ID<BusinessSite>, as respondent: Respondent) async throws {
        let now = clock.now()
        try await store.write { [self] transaction in
            try began(respondent, in: transaction)
            guard try SiteRecords.hide(site, of: respondent.business, isHidden: isHidden, in: transaction) else {
                throw SupplyChainsError(.notFound)
            }
            try note(isHidden ? .siteHidden : .siteShown, by: respondent, at: now, in: transaction)
            try trail.append(
                .alteration, "business", respondent.business.text, by: respondent.actor, reason: "site",
                in: transaction)
        }
    }
}
