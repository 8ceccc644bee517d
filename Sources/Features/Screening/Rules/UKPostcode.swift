/// A postcode of the United Kingdom within a line of address: `CF10 3NB`. Form: BS 7666, one or two letters, a figure,
/// perhaps a figure or letter; then a figure and two letters.
enum UKPostcode {
    /// The last postcode in the text, in capitals with one space, or nil.
    static func found(in text: String) -> String? {
        let words = text.uppercased().split { !$0.isLetter && !$0.isNumber }
        for place in words.indices.reversed() {
            let word = words[place]
            if place > words.startIndex, isInward(word), isOutward(words[place - 1]) {
                return "\(words[place - 1]) \(word)"
            }
            if word.utf8.count >= 5, isInward(word.suffix(3)), isOutward(word.dropLast(3)) {
                return "\(word.dropLast(3)) \(word.suffix(3))"
            }
        }
        return nil
    }

    private static func isOutward(_ text: Substring) -> Bool {
        let bytes = Array(text.utf8)
        let letters = bytes.prefix(while: isLetter).count
        let rest = bytes.dropFirst(letters)
        guard (1...2).contains(letters), (1...2).contains(rest.count), let first = rest.first, isDigit(first) else {
            return false
        }
        return rest.dropFirst().allSatisfy { isDigit($0) || isLetter($0) }
    }

    private static func isInward(_ text: Substring) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 3 && isDigit(bytes[0]) && isLetter(bytes[1]) && isLetter(bytes[2])
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
}
