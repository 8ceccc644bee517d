import Storage
import SupplyChains

/// The addresses of the picture's pages.
enum ChainPicturePlace {
    static let picture = Address("/chains/picture")

    /// The page that explains how the risk of a business reaches the organisation.
    static func path(to business: ID<Business>) -> Address {
        Address("/chains/picture/path", ["business": business.text])
    }
}
