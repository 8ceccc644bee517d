import Storage

/// A condition that a folded column holds every word. `%`, `_` and `\` in a word stand for themselves.
enum SearchCondition {
    static func column(_ column: StaticString, holds words: [String]) -> SQL {
        var condition: SQL = ""
        for word in words {
            var pattern = "%"
            for character in word {
                if character == "%" || character == "_" || character == "\\" { pattern.append("\\") }
                pattern.append(character)
            }
            pattern.append("%")
            condition += SQL(text: " AND \(column) LIKE ") + "\(pattern) ESCAPE '\\'"
        }
        return condition
    }
}
