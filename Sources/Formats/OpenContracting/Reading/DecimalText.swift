/// Exact reading of decimal digits, so that no amount passes through binary fractions.
enum DecimalText {
    /// The number written in `text` (`1234.5`, `-0.01`, `1.5e3`, `1,234.50`) times ten to the power `decimals`, rounded half
    /// away from zero; nil when it is no number or does not fit.
    static func scaled(_ text: String, decimals: Int) -> Int64? {
        var rest = Substring(text).filter { !$0.isWhitespace && $0 != "," && $0 != "£" && $0 != "€" }[...]
        let isNegative = rest.first == "-"
        if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
        var exponent = 0
        if let mark = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
            guard let power = Int(rest[rest.index(after: mark)...]), abs(power) < 400 else { return nil }
            exponent = power
            rest = rest[..<mark]
        }
        let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? parts[1] : ""
        let digits = (parts.first ?? "") + fraction
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return magnitude(digits, shift: exponent + decimals - fraction.count).map { isNegative ? -$0 : $0 }
    }

    /// `digits` times ten to the power `shift`.
    private static func magnitude(_ digits: some StringProtocol, shift: Int) -> Int64? {
        var value: Int64 = 0
        let kept = digits.count + shift
        for (place, digit) in digits.utf8.enumerated() {
            if place == kept { return digit >= UInt8(ascii: "5") ? value + 1 : value }
            if place > kept { return value }
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isAlsoTooLarge) = product.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
            if isTooLarge || isAlsoTooLarge || sum == .max { return nil }
            value = sum
        }
        if value == 0 { return 0 }
        for _ in 0..<max(0, kept - digits.count) {
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            if isTooLarge { return nil }
            value = product
        }
        return value
    }
}
