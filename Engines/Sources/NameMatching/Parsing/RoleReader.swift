/// Tells what each word does: title, particle, filler, initial or part of the name proper.
struct RoleReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let lexicon: Lexicon
    let isPerson: Bool

    func mark(_ tokens: inout [NameToken]) {
        let entries = tokens.map { lexicon.entry(of: word($0)) }
        let names = tokens.indices.filter { tokens[$0].role != .form }
        for index in names {
            let role =
                isPerson ? person(tokens, entries, index, names.count) : organisation(tokens, entries, index, names)
            tokens[index].role = role
            if entries[index].traits.contains(.direction), !isPerson { tokens[index].flags.insert(.direction) }
            if role == .core, entries[index].number >= 0, tokens[index].number < 0 {
                readNumber(&tokens, entries, index, names)
            }
        }
        keepSomething(&tokens, names)
        if isPerson { markParents(&tokens, entries) }
    }

    private func word(_ token: NameToken) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.start) + Int(token.length)])
    }

    private func person(_ tokens: [NameToken], _ entries: [Lexicon.Entry], _ index: Int, _ count: Int) -> TokenRole {
        let traits = entries[index].traits
        if tokens[index].flags.contains(.ideograph) { return .core }
        if traits.contains(.patronymic) { return .particle }
        if traits.contains(.title), count > 1 { return .title }
        if traits.contains(.honorific), count > 1 { return .honorific }
        if traits.contains(.particle), count > 1, tokens[index].length > 1 || !tokens[index].flags.contains(.upperCase)
        {
            return .particle
        }
        if tokens[index].length == 1, !tokens[index].flags.contains(.transliterated) { return .initial }
        return traits.contains(.conjunction) ? .filler : .core
    }

    private func organisation(
        _ tokens: [NameToken], _ entries: [Lexicon.Entry], _ index: Int, _ names: [Int]
    ) -> TokenRole {
        let traits = entries[index].traits
        guard traits.contains(.filler) || traits.contains(.conjunction) else {
            return tokens[index].length == 1 && tokens[index].number < 0 ? .initial : .core
        }
        if tokens[index].length > 2 { return .filler }
        // A short word of another language is a filler only between words: "Caws a Bara", "Gofal y Berllan".
        let isBetween =
            index > 0 && index + 1 < tokens.count && tokens[index - 1].length > 1 && tokens[index + 1].length > 1
        let isNumberSign =
            entries[index].traits.contains(.filler) && index + 1 < tokens.count && isNumber(tokens, entries, index + 1)
        if isBetween || isNumberSign || isLeadingArticle(tokens, index) { return .filler }
        return tokens[index].length == 1 ? .initial : .core
    }

    private func isLeadingArticle(_ tokens: [NameToken], _ index: Int) -> Bool {
        index == 0 && tokens.count > 1 && !tokens[0].flags.contains(.acronym)
            && (matches(tokens[0], "y") || matches(tokens[0], "yr")) && tokens[1].length > 1
    }

    private func matches(_ token: NameToken, _ text: StaticString) -> Bool {
        let word = word(token)
        guard word.count == text.utf8CodeUnitCount else { return false }
        return word.indices.allSatisfy { word[$0] == text.utf8Start[$0] }
    }

    private func isNumber(_ tokens: [NameToken], _ entries: [Lexicon.Entry], _ index: Int) -> Bool {
        tokens[index].number != -1 || (entries[index].number >= 0 && !entries[index].traits.contains(.roman))
    }

    /// Number words count as they are; Roman numerals only in capitals and never as the first word.
    private func readNumber(_ tokens: inout [NameToken], _ entries: [Lexicon.Entry], _ index: Int, _ names: [Int]) {
        let isRoman = entries[index].traits.contains(.roman)
        if isPerson {
            guard isRoman, index == names.last, names.count > 2, entries[index].number >= 2,
                entries[index].number <= 4, tokens[index].flags.contains(.upperCase)
            else { return }
        } else if isRoman {
            guard index > 0, tokens[index].flags.contains(.upperCase), !tokens[index].flags.contains(.acronym),
                index > (names.first ?? 0)
            else { return }
        }
        tokens[index].number = entries[index].number
    }

    /// A name made of titles, particles or fillers alone is made of names after all.
    private func keepSomething(_ tokens: inout [NameToken], _ names: [Int]) {
        let telling: [TokenRole] = [.core, .initial, .number]
        guard !names.contains(where: { telling.contains(tokens[$0].role) }) else { return }
        for index in names { tokens[index].role = .core }
    }

    private func markParents(_ tokens: inout [NameToken], _ entries: [Lexicon.Entry]) {
        var isBehind = false
        for index in tokens.indices {
            if entries[index].traits.contains(.patronymic), tokens[index].role == .particle {
                isBehind = true
            } else if isBehind, tokens[index].role == .core {
                tokens[index].flags.insert(.parentName)
                isBehind = false
            }
        }
    }
}
