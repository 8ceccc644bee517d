/// United Kingdom VAT registration numbers: nine digits, or twelve for a branch, after an optional GB or XI.
///
/// The last two of nine digits check the first seven, weighted 8…2: the sum plus the check digits, or that plus 55,
/// is a multiple of 97 (HMRC notice 700, section on validating VAT registration numbers).
enum VATNumber {
    static func canonical(_ text: String) -> String? {
        var characters = IdentifierText.characters(IdentifierText.withoutBrackets(text))
        IdentifierText.dropLabel(
            &characters, labels: ["VATREGISTRATIONNUMBER", "VATREGNO", "VATNUMBER", "VATNO", "VAT", "TAW"])
        if characters.starts(with: "GB".utf8) || characters.starts(with: "XI".utf8) { characters.removeFirst(2) }
        guard characters.count == 9 || characters.count == 12, characters.allSatisfy({ $0 >= 48 && $0 <= 57 }) else {
            return nil
        }
        let digits = characters.prefix(9).map { Int($0) - 48 }
        let sum = zip(digits.prefix(7), stride(from: 8, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
        let check = digits[7] * 10 + digits[8]
        guard sum > 0, (sum + check) % 97 == 0 || (sum + check + 55) % 97 == 0 else { return nil }
        return String(decoding: characters.prefix(9), as: UTF8.self)
    }
}
