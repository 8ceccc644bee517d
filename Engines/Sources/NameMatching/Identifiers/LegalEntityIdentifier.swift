/// Legal Entity Identifiers, ISO 17442: eighteen letters or digits and two check digits, modulo 97 as in ISO 7064.
enum LegalEntityIdentifier {
    static func canonical(_ text: String) -> String? {
        var characters = IdentifierText.characters(text)
        if characters.count > 20, characters.starts(with: "LEI".utf8) { characters.removeFirst(3) }
        guard characters.count == 20, characters.suffix(2).allSatisfy({ $0 <= 57 }) else { return nil }
        var remainder = 0
        for character in characters {
            let value = character <= 57 ? Int(character) - 48 : Int(character) - 55
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
        return remainder == 1 ? String(decoding: characters, as: UTF8.self) : nil
    }
}
