/// Companies House numbers: eight characters, all digits or a prefix for the register and six digits.
///
/// The prefix is part of the number: `SC123456` and `00123456` are different companies. Digits are padded on the
/// left because spreadsheets eat leading zeros. Societies of the old registers may end in a letter (`IP12345R`).
enum CompanyNumber {
    /// The canonical eight characters, or `nil` for text that is no company number.
    static func canonical(_ text: String) -> String? {
        var characters = IdentifierText.characters(IdentifierText.withoutBrackets(text))
        IdentifierText.dropLabel(&characters, labels: labels)
        guard let first = characters.first, characters.count <= 8 else { return nil }
        if isDigit(first) {
            guard characters.allSatisfy(isDigit) else { return nil }
            return padded(prefix: [], digits: characters[...], to: 8)
        }
        let prefix = characters.prefix { !isDigit($0) }
        guard prefix.count == 2 || (prefix == [UInt8(ascii: "R")] && characters.count == 8) else { return nil }
        return prefixed(characters, prefix: Array(prefix))
    }

    private static func prefixed(_ characters: [UInt8], prefix: [UInt8]) -> String? {
        let rest = characters.dropFirst(prefix.count)
        let digits = rest.prefix(while: isDigit)
        let tail = rest.dropFirst(digits.count)
        guard !digits.isEmpty, tail.count <= 1 else { return nil }
        if let letter = tail.first {
            guard letter == UInt8(ascii: "R"), digits.count <= 5 else { return nil }
            return padded(prefix: prefix, digits: digits, to: 7).map { $0 + "R" }
        }
        return padded(prefix: prefix, digits: digits, to: 8)
    }

    private static func padded(prefix: [UInt8], digits: ArraySlice<UInt8>, to length: Int) -> String? {
        let zeros = length - prefix.count - digits.count
        guard zeros >= 0, digits.contains(where: { $0 != UInt8(ascii: "0") }) else { return nil }
        return String(decoding: prefix + [UInt8](repeating: UInt8(ascii: "0"), count: zeros) + digits, as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    private static let labels = [
        "COMPANYREGISTRATIONNUMBER", "COMPANYREGISTRATIONNO", "REGISTEREDCOMPANYNUMBER", "REGISTEREDNUMBER",
        "REGISTRATIONNUMBER", "REGISTEREDNO", "REGISTRATIONNO", "COMPANIESHOUSE", "COMPANYNUMBER", "COMPANYNO",
        "COMPANYREGNO", "REGNO", "GBCOH", "CRN", "NUMBER", "RHIFYCWMNI", "RHIFCWMNI", "RHIF", "NO",
    ]
}
