/// With what risk the tier below a business counts while it has not said who supplies it.
enum UnknownTier {
    /// The middle: what counts where nothing is known of sector and country.
    static let middle = 500

    /// In thousandths, from `middle` to 1000: what is inherent in the sector and country of the business, whatever it has
    /// answered of itself. Never less than the middle, since nobody has told that the suppliers are where it is.
    static func risk(below node: ChainMap.Node) -> Int {
        let inherent = OwnRisk.finding(country: node.country, category: node.category, products: [], flags: [])
        return min(1_000, max(inherent.risk, middle))
    }
}
