/// A good that is made or grown by child or forced labour in at least one country, by the US Department of Labor's list.
public struct ListedGood: Sendable, Hashable {
    /// The list's own name, English.
    public let name: String
    /// The name in small letters and hyphens, for message keys and tables: `rubber-gloves`.
    public let slug: String
    /// What was found, by country code.
    public let findings: [String: GoodFinding]

    /// `Lithium-Ion Batteries` -> `lithium-ion-batteries`; letters beyond ASCII lose their marks.
    static func slug(_ name: String) -> String {
        FoldedText.words(name).joined(separator: "-")
    }
}
