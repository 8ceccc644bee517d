/// Why a buyer's worst path is another than before, or worth more or less.
public enum ChangeReason: Hashable, Sendable {
    /// The link is new.
    case linkCame(buyer: Int32, supplier: Int32)
    /// The link is no longer there.
    case linkWent(buyer: Int32, supplier: Int32)
    /// The share of the link is worth more; also where a share that was told no longer is.
    case shareRose(buyer: Int32, supplier: Int32)
    /// The share of the link is worth less.
    case shareFell(buyer: Int32, supplier: Int32)
    /// The organisation's own risk is higher.
    case riskRose(Int32)
    /// The organisation's own risk is lower.
    case riskFell(Int32)
    /// The tier below the organisation is no longer known, or the risk of its sector and country is higher.
    case unknownTierRose(Int32)
    /// The tier below the organisation became known, or the risk of its sector and country is lower.
    case unknownTierFell(Int32)
}
