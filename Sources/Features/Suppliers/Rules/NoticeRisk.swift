public import OpenContracting
internal import Storage

/// The inherent risk of a purchase as its notice alone tells it, for whoever reads notices without a register. It is reckoned just as
/// for a contract that enters the register.
public enum NoticeRisk {
    public static func tier(of release: Release) -> RiskTier {
        ContractRisk.assess(
            ContractReading.contract(release, now: Timestamp(milliseconds: 0)),
            supplierCountries: supplierCountries(of: release)
        ).tier
    }

    /// Where the suppliers of the awards are, as far as the parties tell it; each country once.
    private static func supplierCountries(of release: Release) -> [String] {
        var countries: [String] = []
        for mention in release.awards.lazy.flatMap(\.suppliers) {
            guard let address = release.party(mention)?.address, let country = CountryReading.code(address),
                !countries.contains(country)
            else { continue }
            countries.append(country)
        }
        return countries
    }
}
