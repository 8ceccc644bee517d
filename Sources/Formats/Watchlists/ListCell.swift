/// Takes a cell apart that holds several values.
enum ListCell {
    /// The values of a cell that is a `;` list, in which a value that holds `;` or quotes is quoted as in csv.
    static func items(_ cell: String) -> [String] {
        let characters = Array(cell)
        var items: [String] = []
        var item = ""
        var quoted = false
        var position = 0
        while position < characters.count {
            let character = characters[position]
            if character == "\"", quoted {
                let isDoubled = position + 1 < characters.count && characters[position + 1] == "\""
                if isDoubled { item.append(character) } else { quoted = false }
                position += isDoubled ? 1 : 0
            } else if character == "\"", item.allSatisfy(\.isWhitespace) {
                quoted = true
            } else if character == ";", !quoted {
                items.append(item)
                item = ""
            } else {
                item.append(character)
            }
            position += 1
        }
        // A quote that never closes was text after all.
        if quoted { return cell.split(separator: ";").map { trim(String($0)) }.filter { !$0.isEmpty } }
        return (items + [item]).map(trim).filter { !$0.isEmpty }
    }

    /// The names of a cell: its items, cut again where one item lists several by `;`, `(a)`, `b)`.
    static func names(_ cell: String) -> [String] {
        items(cell).flatMap(names(inItem:))
    }

    /// The names in text without csv quoting.
    static func names(inItem item: String) -> [String] {
        splitOutsideBrackets(item).flatMap(splitAtLetters).map(trim).filter { !$0.isEmpty }
    }

    /// Cuts at `;` outside brackets; where brackets do not match, at every `;`.
    static func splitOutsideBrackets(_ text: String) -> [String] {
        guard text.contains(";") else { return [text] }
        var parts: [String] = []
        var part = ""
        var depth = 0
        for character in text {
            switch character {
            case "(": depth += 1
            case ")": depth = max(0, depth - 1)
            case ";" where depth == 0:
                parts.append(part)
                part = ""
                continue
            default: break
            }
            part.append(character)
        }
        if depth > 0 { return text.split(separator: ";").map(String.init) }
        return parts + [part]
    }

    /// Cuts at `(a)`, `b)` and so on, as long as the letters follow each other; the first may be `a` or `b`.
    static func splitAtLetters(_ text: String) -> [String] {
        let characters = Array(text)
        var parts: [String] = []
        var start = 0
        var expected: Character?
        for position in characters.indices where characters[position] == ")" {
            guard let marker = letterMarker(characters, endingAt: position), marker.lowerBound >= start else {
                continue
            }
            let letter = characters[position - 1]
            guard letter == expected || (expected == nil && (letter == "a" || letter == "b")) else { continue }
            parts.append(String(characters[start..<marker.lowerBound]))
            start = position + 1
            expected = letter.unicodeScalars.first.flatMap { Unicode.Scalar($0.value + 1) }.map(Character.init)
        }
        return parts + [String(characters[start...])]
    }

    /// The place of a marker such as `(b)` or ` b)` that ends with the bracket at a position.
    private static func letterMarker(_ characters: [Character], endingAt position: Int) -> Range<Int>? {
        guard position >= 1, ("a"..."z").contains(characters[position - 1]) else { return nil }
        let before = position - 2
        if before < 0 { return position - 1..<position + 1 }
        if characters[before] == "(" { return before..<position + 1 }
        return characters[before].isWhitespace || characters[before] == "," ? position - 1..<position + 1 : nil
    }

    /// Without blanks, separators and stray brackets at the ends.
    static func trim(_ text: String) -> String {
        var rest = text[...]
        while let first = rest.first, first.isWhitespace || ",;)".contains(first) { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace || ",;".contains(last) { rest = rest.dropLast() }
        return String(rest)
    }
}
