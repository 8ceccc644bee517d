/// With what risk the tier below a business counts while it has not said who supplies it.
enum UnknownTier {
    /// The middle: what counts where nothing is known of sector and country.
    static let middle = 500

    /// In thousandths, 1 to 1000: never less than the middle, since nobody has told, and never less than the business's own
    /// figure, which holds what is inherent in sector and country.
    static func risk(below node: ChainMap.Node) -> Int { min(1_000, max(node.risk, middle)) }
}
