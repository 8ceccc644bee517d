/// Finds e-mail addresses and telephone numbers in text and puts markers in their place.
enum ContactDetails {
    static func removed(from text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "@"), let end = domainEnd(text, after: index), dropLocalPart(&output) {
                output += NoticeText.emailMarker.utf8
                index = end
            } else if let end = telephoneEnd(text, from: index) {
                output += NoticeText.telephoneMarker.utf8
                index = end
            } else {
                output.append(text[index])
                index += 1
            }
        }
        return output
    }

    // MARK: E-mail addresses (the shape of RFC 5322 that people use)

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: "._%+-'&".utf8.contains(byte)
        }
    }

    /// Takes the part before the @ back out of the output; false when there is none.
    private static func dropLocalPart(_ output: inout [UInt8]) -> Bool {
        let start = output.lastIndex { !isAddressByte($0) }.map { $0 + 1 } ?? 0
        guard start < output.count else { return false }
        output.removeSubrange(start...)
        return true
    }

    private static func domainEnd(_ text: [UInt8], after at: Int) -> Int? {
        var end = at + 1
        var hasDot = false
        while end < text.count, isAddressByte(text[end]) {
            if text[end] == UInt8(ascii: "."), end > at + 1, end + 1 < text.count, isLetter(text[end + 1]) {
                hasDot = true
            }
            end += 1
        }
        while end > at + 1, !isLetter(text[end - 1]), !isDigit(text[end - 1]) { end -= 1 }
        return hasDot ? end : nil
    }

    // MARK: Telephone numbers

    /// The end of a telephone number that starts here: `+` and 8 to 15 digits, `0` and 10 or 11 in all, or, after a word
    /// such as "Tel", 6 to 15 digits; blanks, brackets, points and hyphens between groups.
    private static func telephoneEnd(_ text: [UInt8], from start: Int) -> Int? {
        let first = text[start]
        let isBracket = first == UInt8(ascii: "(")
        guard isBracket || first == UInt8(ascii: "+") || isDigit(first) else { return nil }
        if start > 0,
            isDigit(text[start - 1]) || isLetter(text[start - 1]) || "/-_.,£€$#".utf8.contains(text[start - 1])
        {
            return nil
        }
        if isBracket {
            guard start + 1 < text.count, text[start + 1] == UInt8(ascii: "0") || text[start + 1] == UInt8(ascii: "+")
            else {
                return nil
            }
        }
        if isDay(text, start) { return nil }
        let (end, digits) = digitRun(text, from: start)
        if end < text.count, isDigit(text[end]) || isLetter(text[end]) || text[end] == UInt8(ascii: "/") { return nil }
        let lead = isBracket ? text[start + 1] : first
        switch lead {
        case UInt8(ascii: "+"): return (8...15).contains(digits) ? end : nil
        case UInt8(ascii: "0") where (10...11).contains(digits): return end
        default: return (6...15).contains(digits) && followsTelephoneWord(text, start) ? end : nil
        }
    }

    /// Whether a day such as `01.04.2025` or `01-04-2025` stands here.
    private static func isDay(_ text: [UInt8], _ start: Int) -> Bool {
        guard start + 10 <= text.count, text[start + 2] == text[start + 5], "-.".utf8.contains(text[start + 2]) else {
            return false
        }
        return [0, 1, 3, 4, 6, 7, 8, 9].allSatisfy { isDigit(text[start + $0]) }
    }

    private static func digitRun(_ text: [UInt8], from start: Int) -> (end: Int, digits: Int) {
        var index = start
        var end = start
        var digits = 0
        while index < text.count, digits < 17 {
            let byte = text[index]
            if isDigit(byte) {
                digits += 1
                end = index + 1
            } else if !(index == start || " ()-.".utf8.contains(byte)) || index - end >= 3 {
                break
            }
            index += 1
        }
        return (end, digits)
    }

    private static let telephoneWords = ["tel", "phone", "ffon", "ffôn", "mobile", "symudol", "fax", "telef"].map {
        Array($0.utf8)
    }

    /// Whether one of the words for a telephone stands in the few letters before.
    private static func followsTelephoneWord(_ text: [UInt8], _ start: Int) -> Bool {
        let before = text[max(0, start - 16)..<start].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return telephoneWords.contains { word in
            guard before.count >= word.count else { return false }
            return (0...before.count - word.count).contains { place in
                before[place..<place + word.count].elementsEqual(word) && (place == 0 || !isLetter(before[place - 1]))
            }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
}
