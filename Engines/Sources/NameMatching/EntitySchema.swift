/// What kind of thing a name belongs to. Raw values are the schema names of FollowTheMoney
/// (https://followthemoney.tech), plus `CompanyNumber` for a pair of bare register numbers.
public enum EntitySchema: String, Sendable, Codable, CaseIterable {
    case person = "Person"
    case company = "Company"
    case organization = "Organization"
    case legalEntity = "LegalEntity"
    case publicBody = "PublicBody"
    case vessel = "Vessel"
    case airplane = "Airplane"
    case vehicle = "Vehicle"
    case asset = "Asset"
    case address = "Address"
    case position = "Position"
    case security = "Security"
    case bankAccount = "BankAccount"
    case cryptoWallet = "CryptoWallet"
    case userAccount = "UserAccount"
    case territory = "Territory"
    case companyNumber = "CompanyNumber"

    /// Whether a query of this schema may meet a candidate of `other`: a schema meets itself, its kin and,
    /// for persons and organisations alike, the undecided `LegalEntity`. A company is also an asset.
    public func canMeet(_ other: EntitySchema) -> Bool {
        if self == other { return true }
        switch (self, other) {
        case (.legalEntity, .person), (.person, .legalEntity): return true
        case (.asset, .company), (.company, .asset): return true
        case (.asset, .vessel), (.vessel, .asset), (.asset, .airplane), (.airplane, .asset): return true
        default: return isOrganisation && other.isOrganisation
        }
    }

    /// Companies, organisations, public bodies and legal entities not told apart further.
    public var isOrganisation: Bool {
        switch self {
        case .company, .organization, .legalEntity, .publicBody: true
        default: false
        }
    }
}
