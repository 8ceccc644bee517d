/// A number under which a register knows a party.
public struct PartyIdentifier: Sendable, Codable, Hashable {
    /// The register in the codes of org-id.guide, such as `GB-COH`; nil where only its name is told.
    public var scheme: String?
    /// The register's name as it is written.
    public var schemeName: String?
    /// The number itself, as it is written but for company numbers, which have eight characters.
    public var number: String

    public init(scheme: String? = nil, schemeName: String? = nil, number: String) {
        self.scheme = scheme
        self.schemeName = schemeName
        self.number = number
    }

    /// The scheme of Companies House.
    public static let companiesHouse = "GB-COH"

    /// A company number in eight characters (`1234567` becomes `01234567`); nil for what has not the shape of one.
    public static func companyNumber(_ text: String) -> String? {
        let letters = text.uppercased().filter { !$0.isWhitespace }
        let bytes = Array(letters.utf8)
        guard (1...8).contains(bytes.count) else { return nil }
        func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
        func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
        if bytes.allSatisfy(isDigit) { return String(repeating: "0", count: 8 - bytes.count) + letters }
        guard bytes.count > 2, isLetter(bytes[0]), isLetter(bytes[1]), bytes[2...].allSatisfy(isDigit) else {
            return nil
        }
        let zeros = String(repeating: "0", count: 8 - bytes.count)
        return String(letters.prefix(2)) + zeros + String(letters.dropFirst(2))
    }
}
