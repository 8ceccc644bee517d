/// The number that a reporter comes back with: 24 digits in six groups of four, easy to say aloud in any language and to type on any
/// phone. 23 are random (76 bits), the last shows slips (`CheckDigit`).
public struct Receipt: Sendable, Hashable {
    public static let length = 24
    public static let groupLength = 4

    /// The digits without blanks.
    public let digits: String

    /// What somebody typed. Blanks, dashes and dots are passed over; digits of every script count as what they are.
    /// - Returns: nil unless there are 24 digits and the last fits the others.
    public init?(typed text: String) {
        guard text.utf8.count <= 400 else { return nil }
        var values: [Int] = []
        for scalar in text.unicodeScalars {
            if let value = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
                values.append(Int(value))
            } else if !scalar.properties.isWhitespace, !scalar.properties.isDash, scalar != ".",
                scalar.properties.generalCategory != .format
            {
                return nil
            }
        }
        guard values.count == Self.length, CheckDigit.of(values) == 0 else { return nil }
        digits = values.map(String.init).joined()
    }

    private init(values: [Int]) {
        digits = (values + [CheckDigit.of(values)]).map(String.init).joined()
    }

    /// From the system's random numbers.
    public static func random() -> Receipt {
        var generator = SystemRandomNumberGenerator()
        return Receipt(values: (1..<length).map { _ in Int.random(in: 0...9, using: &generator) })
    }

    /// Six groups of four digits, as they are shown and said.
    public var groups: [String] {
        stride(from: 0, to: Self.length, by: Self.groupLength).map { start in
            String(digits.dropFirst(start).prefix(Self.groupLength))
        }
    }
}
