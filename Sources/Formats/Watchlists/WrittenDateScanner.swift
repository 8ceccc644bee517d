/// Goes through a text token by token and picks out its dates.
struct WrittenDateScanner {
    private enum Token: Equatable {
        case number(Int, digits: Int)
        case month(Int)
        case separator(Character)
        case span
        case word
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let spanWords: Set<String> = ["to", "and", "until"]

    private let tokens: [Token]
    private var found: [String] = []
    /// Whether words other than months and dates stand in the text.
    private(set) var hasOtherWords = false

    init(_ text: String) {
        tokens = Self.tokens(of: text)
        hasOtherWords = tokens.contains { $0 == .word || $0 == .span }
    }

    mutating func dates() -> [String] {
        found = []
        var position = 0
        while position < tokens.count { position += take(at: position) }
        return found
    }

    /// Takes the date at a token; answers how many tokens it covers, 1 when there is none.
    private mutating func take(at position: Int) -> Int {
        guard case .number(let first, let digits) = tokens[position] else { return takeMonth(at: position) }
        if digits == 4 {
            if case .separator("-") = token(position + 1), case .number(let month, 1...2) = token(position + 2) {
                if case .separator("-") = token(position + 3), case .number(let day, 1...2) = token(position + 4),
                    add(year: first, month: month, day: day)
                {
                    return 5
                }
                if add(year: first, month: month, day: nil) { return 3 }
            }
            return takeYears(from: first, at: position)
        }
        guard digits <= 2 else { return 1 }
        if case .month(let month) = token(position + 1), case .number(let year, 4) = token(position + 2),
            add(year: year, month: month, day: first)
        {
            return 3
        }
        if case .separator(let mark) = token(position + 1), case .number(let month, 1...2) = token(position + 2),
            token(position + 3) == .separator(mark), case .number(let year, 4) = token(position + 4),
            add(year: year, month: month, day: first)
        {
            return 5
        }
        return 1
    }

    private mutating func takeMonth(at position: Int) -> Int {
        guard case .month(let month) = tokens[position] else { return 1 }
        if case .number(let year, 4) = token(position + 1), add(year: year, month: month, day: nil) { return 2 }
        if case .number(let day, 1...2) = token(position + 1), case .number(let year, 4) = token(position + 2),
            add(year: year, month: month, day: day)
        {
            return 3
        }
        return 1
    }

    private mutating func takeYears(from first: Int, at position: Int) -> Int {
        let joins = token(position + 1) == .span || token(position + 1) == .separator("-")
        if joins, case .number(let last, 4) = token(position + 2), last > first, last - first <= 10,
            Self.isYear(first), Self.isYear(last)
        {
            for year in first...last { _ = add(year: year, month: nil, day: nil) }
            return 3
        }
        _ = add(year: first, month: nil, day: nil)
        return 1
    }

    private func token(_ position: Int) -> Token? {
        position < tokens.count ? tokens[position] : nil
    }

    private mutating func add(year: Int, month: Int?, day: Int?) -> Bool {
        guard Self.isYear(year) else { return false }
        var text = String(year)
        if let month {
            guard (1...12).contains(month) else { return false }
            text += "-" + Self.twoDigits(month)
            if let day {
                guard (1...Self.days(month, year)).contains(day) else { return false }
                text += "-" + Self.twoDigits(day)
            }
        }
        if !found.contains(text) { found.append(text) }
        return true
    }

    private static func isYear(_ year: Int) -> Bool { (1700...2100).contains(year) }

    private static func days(_ month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        var rest = text[...]
        while let first = rest.first {
            if first.isASCII, first.isNumber {
                let digits = rest.prefix { $0.isASCII && $0.isNumber }
                tokens.append(.number(Int(digits) ?? 0, digits: digits.count))
                rest = rest.dropFirst(digits.count)
            } else if first.isLetter {
                let word = rest.prefix(while: \.isLetter)
                append(token(of: word.lowercased()), to: &tokens)
                rest = rest.dropFirst(word.count)
            } else {
                if "./-–".contains(first) { appendSeparator(first == "–" ? "-" : first, to: &tokens) }
                rest = rest.dropFirst()
            }
        }
        return tokens
    }

    /// A mark after a month belongs to it: `Nov. 1973`, `12-Feb-2026`.
    private static func appendSeparator(_ mark: Character, to tokens: inout [Token]) {
        if case .month = tokens.last { return }
        tokens.append(.separator(mark))
    }

    /// So does the mark before it.
    private static func append(_ word: Token, to tokens: inout [Token]) {
        if case .month = word, case .separator = tokens.last { tokens.removeLast() }
        tokens.append(word)
    }

    private static func token(of word: String) -> Token {
        if word.count >= 3, let month = months.firstIndex(where: { $0.hasPrefix(word) }) { return .month(month + 1) }
        if word == "sept" { return .month(9) }
        return spanWords.contains(word) ? .span : .word
    }
}
