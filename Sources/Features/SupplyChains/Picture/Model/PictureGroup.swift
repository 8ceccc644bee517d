public import Suppliers

/// Businesses of one tier, country and sector, drawn as one; or the unknown tiers below such businesses.
public struct PictureGroup: Sendable, Hashable {
    public var tier: Int
    /// ISO 3166-1 alpha-2, upper case; nil where it is unknown.
    public var country: String?
    public var sector: Sector
    /// Whether it stands for those whom nobody has named yet, in the tier below businesses of the country and sector.
    public var isUnknownTier: Bool

    public init(tier: Int, country: String?, sector: Sector, isUnknownTier: Bool) {
        self.tier = tier
        self.country = country
        self.sector = sector
        self.isUnknownTier = isUnknownTier
    }

    /// As an address says it: `2.BD.textiles`, `3..food.unknown`.
    public var key: String {
        "\(tier).\(country ?? "").\(sector.rawValue)" + (isUnknownTier ? ".unknown" : "")
    }

    /// Reads what `key` wrote; nil for anything else.
    public init?(key: String) {
        let parts = key.split(separator: ".", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 || parts.count == 4, let tier = Int(parts[0]), (1...9_999).contains(tier),
            let sector = Sector(rawValue: parts[2]), parts[1].isEmpty || Self.isCountry(parts[1])
        else { return nil }
        self.init(
            tier: tier, country: parts[1].isEmpty ? nil : parts[1], sector: sector, isUnknownTier: parts.count == 4)
        // Whatever is written otherwise, such as `+2` or another ending, is not ours.
        guard self.key == key else { return nil }
    }

    private static func isCountry(_ text: String) -> Bool {
        text.utf8.count == 2 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }
}
