/// Reads an amount of money as people write it in tables.
///
/// `£1,234.56`, `(1,234.56)` and `1,234.56-` and `1,234.56CR` for credits, `1 234,56` and `1.234,56` where only one reading
/// is possible. `1.234` could be a thousand or one and a bit, so it is refused.
struct AmountText {
    enum Fault: Error {
        case unreadable
        /// A point or comma before three digits may divide thousands or pence.
        case ambiguous
        case outOfRange
    }

    /// The amount in minor units.
    private(set) var minorUnits: Int64 = 0
    /// The currency written with it.
    private(set) var currency: String?
    /// Whether digits below the smallest unit were rounded off (half away from zero).
    private(set) var isRounded = false

    private static let symbols: [(text: String, currency: String)] = [
        ("GBP", "GBP"), ("EUR", "EUR"), ("USD", "USD"), ("US$", "USD"), ("£", "GBP"), ("€", "EUR"), ("$", "USD"),
    ]

    init(_ text: String, currency given: String?) throws(Fault) {
        var rest = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }.uppercased()[...]
        var isNegative = false
        if rest.hasPrefix("("), rest.hasSuffix(")") {
            isNegative = true
            rest = rest.dropFirst().dropLast()
        }
        let isSigned = Self.takeSign(&rest)
        for (symbol, code) in Self.symbols {
            guard rest.hasPrefix(symbol) || rest.hasSuffix(symbol) else { continue }
            rest = rest.hasPrefix(symbol) ? rest.dropFirst(symbol.count) : rest.dropLast(symbol.count)
            currency = code
            break
        }
        // The sign may stand on either side of the currency, but only once.
        isNegative = isSigned || isNegative
        if !isSigned, Self.takeSign(&rest) { isNegative = true }
        let (whole, fraction) = try Self.parts(rest)
        let digits = Self.minorDigits(currency ?? given ?? "GBP")
        minorUnits = try scaled(whole, fraction, digits)
        if isNegative { minorUnits = -minorUnits }
    }

    /// Takes a minus before or behind, or CR behind; true for a credit.
    private static func takeSign(_ rest: inout Substring) -> Bool {
        for minus in ["-", "−", "–"] {
            if rest.hasPrefix(minus) {
                rest = rest.dropFirst()
                return true
            }
            if rest.hasSuffix(minus) {
                rest = rest.dropLast()
                return true
            }
        }
        if rest.hasSuffix("CR") {
            rest = rest.dropLast(2)
            return true
        }
        if rest.hasSuffix("DR") { rest = rest.dropLast(2) }
        if rest.hasPrefix("+") { rest = rest.dropFirst() }
        return false
    }

    /// The digits before and after the decimal mark.
    private static func parts(_ text: Substring) throws(Fault) -> (whole: [UInt8], fraction: [UInt8]) {
        guard !text.isEmpty, text.utf8.count <= 40,
            text.utf8.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }),
            text.utf8.contains(where: isDigit)
        else { throw .unreadable }
        let points = text.count { $0 == "." }
        let commas = text.count { $0 == "," }
        var decimal: Character?
        if points > 0, commas > 0 {
            decimal = text.last { $0 == "." || $0 == "," }
            guard text.count(where: { $0 == decimal }) == 1 else { throw .unreadable }
        } else if points == 1 {
            decimal = "."
            let sides = text.split(separator: ".", omittingEmptySubsequences: false)
            if sides[1].count == 3, (1...3).contains(sides[0].count), sides[0].first != "0" { throw .ambiguous }
        } else if commas == 1 {
            let sides = text.split(separator: ",", omittingEmptySubsequences: false)
            if sides[1].count <= 2 { decimal = "," }
        }
        let sides = decimal.map { mark in text.split(separator: mark, omittingEmptySubsequences: false) } ?? [text]
        return (try grouped(sides[0]), sides.count > 1 ? Array(sides[1].utf8) : [])
    }

    /// The digits of whole units; groups after the first have three digits each.
    private static func grouped(_ text: Substring) throws(Fault) -> [UInt8] {
        let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        if groups.count > 1 {
            guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
                throw .unreadable
            }
        }
        return groups.flatMap { Array($0.utf8) }
    }

    /// The largest amount in minor units: a hundred thousand million pounds. More is a number of another kind in the column of
    /// amounts; and 900,000 rows of no more than this add up without overflow.
    static let largest: Int64 = 10_000_000_000_000

    private mutating func scaled(_ whole: [UInt8], _ fraction: [UInt8], _ digits: Int) throws(Fault) -> Int64 {
        guard fraction.allSatisfy(Self.isDigit) else { throw .unreadable }
        var units: Int64 = 0
        let kept = fraction.prefix(digits) + repeatElement(UInt8(ascii: "0"), count: max(0, digits - fraction.count))
        for digit in whole + kept {
            let (product, tooLarge) = units.multipliedReportingOverflow(by: 10)
            let (sum, overflow) = product.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
            if tooLarge || overflow { throw .outOfRange }
            units = sum
        }
        guard units <= Self.largest else { throw .outOfRange }
        let dropped = fraction.dropFirst(digits)
        isRounded = dropped.contains { $0 != UInt8(ascii: "0") }
        if let first = dropped.first, first >= UInt8(ascii: "5") { units += 1 }
        return units
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    /// Digits after the decimal mark. Source: ISO 4217, table A.1, for the currencies that do not have two.
    private static func minorDigits(_ currency: String) -> Int {
        switch currency.uppercased() {
        case "JPY", "KRW", "VND", "CLP", "ISK", "PYG", "UGX", "XAF", "XOF", "XPF", "RWF", "KMF", "GNF", "DJF", "BIF",
            "VUV":
            0
        case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
        default: 2
        }
    }
}
