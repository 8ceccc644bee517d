/// D-U-N-S numbers of Dun & Bradstreet: nine digits. They carry no check digit any more, so only their shape is read.
enum DUNSNumber {
    static func canonical(_ text: String) -> String? {
        var characters = IdentifierText.characters(text)
        IdentifierText.dropLabel(&characters, labels: ["DUNSNUMBER", "DUNSNO", "DUNS"])
        guard characters.count == 9, characters.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
        guard characters.contains(where: { $0 != 48 }) else { return nil }
        return String(decoding: characters, as: UTF8.self)
    }
}
