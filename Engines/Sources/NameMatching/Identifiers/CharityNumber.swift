/// Numbers of the register of charities for England and Wales: six or seven digits; a linked charity's suffix is cut.
enum CharityNumber {
    static func canonical(_ text: String) -> String? {
        let main = text.prefix { $0 != "-" }
        var characters = IdentifierText.characters(IdentifierText.withoutBrackets(String(main)))
        IdentifierText.dropLabel(
            &characters,
            labels: [
                "REGISTEREDCHARITYNUMBER", "REGISTEREDCHARITYNO", "REGISTEREDCHARITY", "CHARITYNUMBER", "CHARITYNO",
                "CHARITY", "RHIFELUSEN", "GBCHC",
            ])
        guard (5...7).contains(characters.count), characters.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
        guard characters.first != 48 else { return nil }
        return String(decoding: characters, as: UTF8.self)
    }
}
