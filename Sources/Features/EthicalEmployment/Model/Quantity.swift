/// An amount of what was promised, in thousandths of its unit: 12.5 days are 12,500. Never a floating number.
public struct Quantity: Sendable, Hashable, Comparable {
    public var thousandths: Int64

    public init(thousandths: Int64) { self.thousandths = thousandths }

    /// The largest: a million million.
    public static let largest = Quantity(thousandths: 1_000_000_000_000_000)

    /// Reads `12`, `1,200` and `12.5`; nil for what is no such number, is below zero or has more than three decimals.
    public init?(_ text: String) {
        let plain = text.filter { $0 != "," && !$0.isWhitespace }
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].utf8.count <= 13,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let whole = Int64(parts[0])
        else { return nil }
        var fraction: Int64 = 0
        if parts.count == 2 {
            guard (1...3).contains(parts[1].utf8.count), let digits = Int64(parts[1]) else { return nil }
            fraction = digits * [0, 100, 10, 1][parts[1].utf8.count]
        }
        thousandths = whole * 1000 + fraction
        guard self <= Self.largest else { return nil }
    }

    public static func < (left: Quantity, right: Quantity) -> Bool { left.thousandths < right.thousandths }

    public static func + (left: Quantity, right: Quantity) -> Quantity {
        let (sum, overflow) = left.thousandths.addingReportingOverflow(right.thousandths)
        return Quantity(thousandths: overflow ? .max : sum)
    }

    /// `12.5`, `1200`.
    public var text: String {
        let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
        guard rest != 0 else { return String(whole) }
        var digits = String(rest + 1000).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(whole).\(digits)"
    }
}
