import Languages
import Storage
import SupplyChains

/// A link that no letter carries: shown once, to be passed on by hand.
struct SentLinkPage: PageModel {
    enum Back: Sendable {
        /// The buyer's page of the business.
        case business(ID<Business>)
        /// What a business that answers has named.
        case ownSuppliers
    }

    /// Where the link leads on this site: whoever passes it on adds the address that they came by.
    var path: String
    var back: Back

    func page(in words: Words) -> Page {
        let backPath: String
        let isOwn: Bool
        switch back {
        case .business(let id): (backPath, isOwn) = ("/chains/businesses/\(id)", false)
        case .ownSuppliers: (backPath, isOwn) = ("/answer/suppliers", true)
        }
        return Page(
            "chains/sent", title: words(.chainsLinkTitle), section: isOwn ? nil : .chains,
            trail: isOwn
                ? [Crumb(words(.chainsOwnTitle), Address("/answer"))]
                : [Crumb(words(.chainsTitle), Address("/chains"))],
            fields: [
                "linkPath": path, "backPath": backPath, "days": words(.chainsLinkDays(count: ChainLink.days)),
            ])
    }
}
