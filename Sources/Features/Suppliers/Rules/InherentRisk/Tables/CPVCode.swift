/// A code of the Common Procurement Vocabulary 2008 (Commission Regulation (EC) No 213/2008).
struct CPVCode: Hashable, Sendable {
    /// Eight digits as a number.
    let number: UInt32

    /// Reads `90910000` or `90910000-9`; nil for anything else. The check digit is not verified: feeds leave it out.
    init?(_ text: String) {
        var number: UInt32 = 0
        var digits = 0
        for byte in text.utf8 {
            if digits == 8 {
                guard byte == UInt8(ascii: "-") else { return nil }
                break
            }
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + UInt32(byte - UInt8(ascii: "0"))
            digits += 1
        }
        guard digits == 8, number >= 1_000_000 else { return nil }
        self.number = number
    }

    /// The eight digits.
    var text: String {
        let digits = String(number)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }

    /// The digits that say something: without the closing zeros, but at least the division's two.
    var significantDigits: Int {
        var rest = number
        var digits = 8
        while digits > 2, rest % 10 == 0 {
            rest /= 10
            digits -= 1
        }
        return digits
    }

    /// The first digits as a number.
    func prefix(_ digits: Int) -> UInt32 {
        var rest = number
        for _ in digits..<8 { rest /= 10 }
        return rest
    }

    /// What a division holds.
    enum Kind { case goods, works, service }

    /// Divisions below 45 are goods, 45 is works; software packages (48) are bought like a service.
    var kind: Kind {
        switch prefix(2) {
        case ..<45: .goods
        case 45: .works
        default: .service
        }
    }
}
