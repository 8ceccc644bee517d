/// The slug of a listed good, as it stands in the table of codes.
struct GoodSlug: RawRepresentable, Hashable, Sendable {
    let rawValue: String
    init(rawValue: String) { self.rawValue = rawValue }
}

extension GoodSlug {
    /// Goods that the PPN itself names as goods of concern: they count wherever they come from, because their parts and
    /// raw materials travel.
    static let ofConcern: Set<GoodSlug> = Set(
        [
            "garments", "electronics", "fish", "shrimp", "cocoa", "rice", "cotton", "rubber-gloves", "gloves",
            "polysilicon", "solar-modules", "solar-cells", "photovoltaic-wafers", "photovoltaic-ingots",
        ].map(GoodSlug.init))
}
