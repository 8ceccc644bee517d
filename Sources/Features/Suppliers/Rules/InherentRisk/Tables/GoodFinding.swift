/// What the list found for one good in one country.
public struct GoodFinding: Sendable, Hashable {
    public let childLabour: Bool
    public let forcedLabour: Bool
    public let forcedChildLabour: Bool
    /// The country of an input that is made with such labour. The list marks these pairs as *not* forced labour
    /// themselves, so whoever looks at forced labour alone loses solar modules, lithium batteries and palm oil.
    public let derivedFrom: String?

    /// Forced labour in the making of the good itself or of what goes into it.
    public var involvesForcedLabour: Bool { forcedLabour || forcedChildLabour || derivedFrom != nil }

    /// Reads letters such as `CFB` or `Dcd`; nil when a letter is unknown.
    init?(letters: Substring) {
        let cells = letters.split(separator: "D", omittingEmptySubsequences: false)
        guard !letters.isEmpty, cells.count <= 2, cells[0].allSatisfy({ "CFB".contains($0) }) else { return nil }
        childLabour = cells[0].contains("C")
        forcedLabour = cells[0].contains("F")
        forcedChildLabour = cells[0].contains("B")
        derivedFrom = cells.count == 2 ? String(cells[1]) : nil
    }
}
