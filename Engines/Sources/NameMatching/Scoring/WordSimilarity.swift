/// Compares two words of two names. Pure and without allocation: the inner loop of scoring.
struct WordSimilarity {
    let isPerson: Bool

    /// Similarity of the query's word `first` and the candidate's word `second`.
    func match(
        _ first: NameToken, _ firstBytes: UnsafeBufferPointer<UInt8>, _ second: NameToken,
        _ secondBytes: UnsafeBufferPointer<UInt8>
    ) -> WordMatch {
        let one = Self.word(first, firstBytes)
        let two = Self.word(second, secondBytes)
        if first.role == .number || second.role == .number { return number(first, one, second, two) }
        if Self.equal(one, two) { return same(first, second) }
        if first.flags.union(second.flags).contains(.ideograph) { return .none }
        if first.role == .initial || second.role == .initial { return initial(first, one, second, two) }
        guard first.role.isNameLike, second.role.isNameLike else { return .none }
        if let group = sharedGroup(first, second) { return group }
        guard first.role == .core, second.role == .core else { return particles(first, one, second, two) }
        let exactOnly: NameToken.Flags = [.holdsDigit, .acronym, .direction]
        guard first.flags.union(second.flags).isDisjoint(with: exactOnly) else { return .none }
        return spelling(first, one, second, two)
    }

    static func word(_ token: NameToken, _ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.start) + Int(token.length)])
    }

    static func equal(_ one: UnsafeBufferPointer<UInt8>, _ two: UnsafeBufferPointer<UInt8>) -> Bool {
        guard one.count == two.count else { return false }
        for index in 0..<one.count where one[index] != two[index] { return false }
        return true
    }

    private func same(_ first: NameToken, _ second: NameToken) -> WordMatch {
        let crossed = first.flags.symmetricDifference(second.flags).contains(.transliterated)
        return WordMatch(similarity: crossed ? 0.99 : 1, kind: crossed ? .transliteration : .exact)
    }

    private func number(
        _ first: NameToken, _ one: UnsafeBufferPointer<UInt8>, _ second: NameToken, _ two: UnsafeBufferPointer<UInt8>
    ) -> WordMatch {
        if Self.equal(one, two) { return WordMatch(similarity: 1, kind: .exact) }
        guard first.role == second.role, first.number >= 0, first.number == second.number else { return .none }
        return WordMatch(similarity: 0.98, kind: .number)
    }

    /// A person's initial stands for a name that begins with it; an organisation's letter stands for itself.
    private func initial(
        _ first: NameToken, _ one: UnsafeBufferPointer<UInt8>, _ second: NameToken, _ two: UnsafeBufferPointer<UInt8>
    ) -> WordMatch {
        guard isPerson, first.role != second.role, first.role == .core || second.role == .core else { return .none }
        return one[0] == two[0] ? WordMatch(similarity: 0.85, kind: .initial) : .none
    }

    private func sharedGroup(_ first: NameToken, _ second: NameToken) -> WordMatch? {
        guard first.groups != 0, second.groups != 0 else { return nil }
        if isPerson, Self.commonGroup(first, second, within: 1...Lexicon.lastNameGroup) {
            return WordMatch(similarity: 0.92, kind: .nickname)
        }
        return Self.shareWordGroup(first, second) ? WordMatch(similarity: 0.96, kind: .translation) : nil
    }

    /// Whether two words of organisations stand for one another.
    static func shareWordGroup(_ first: NameToken, _ second: NameToken) -> Bool {
        commonGroup(first, second, within: Lexicon.lastNameGroup + 1...UInt64(UInt16.max))
    }

    private static func commonGroup(_ first: NameToken, _ second: NameToken, within: ClosedRange<UInt64>) -> Bool {
        for outer in stride(from: UInt64(0), to: 64, by: 16) {
            let group = (first.groups >> outer) & 0xFFFF
            guard within.contains(group) else { continue }
            for inner in stride(from: UInt64(0), to: 64, by: 16) where (second.groups >> inner) & 0xFFFF == group {
                return true
            }
        }
        return false
    }

    private func particles(
        _ first: NameToken, _ one: UnsafeBufferPointer<UInt8>, _ second: NameToken, _ two: UnsafeBufferPointer<UInt8>
    ) -> WordMatch {
        let limit = min(one.count, two.count) >= 4 ? 2 : 1
        guard EditDistance.halfEdits(one, two, limit: limit) <= limit else { return .none }
        return WordMatch(similarity: 0.8, kind: .typo)
    }

    private func spelling(
        _ first: NameToken, _ one: UnsafeBufferPointer<UInt8>, _ second: NameToken, _ two: UnsafeBufferPointer<UInt8>
    ) -> WordMatch {
        let longest = max(one.count, two.count)
        let limit = SpellingTolerance.halfEdits(length: longest, isPerson: isPerson)
        let bothCommon = first.flags.contains(.common) && second.flags.contains(.common)
        var best = WordMatch.none
        let differing = (first.letters ^ second.letters).nonzeroBitCount
        if differing <= limit * 2 {
            let edits = EditDistance.halfEdits(one, two, limit: limit)
            if edits <= limit {
                if bothCommon { return isInflection(one, two) ? WordMatch(similarity: 0.94, kind: .typo) : .none }
                let kind: EvidenceKind =
                    first.flags.symmetricDifference(second.flags).contains(.transliterated) ? .transliteration : .typo
                var similarity = SpellingTolerance.similarity(halfEdits: edits, length: longest, isPerson: isPerson)
                if one[0] != two[0] { similarity -= SpellingTolerance.otherFirstLetter(halfEdits: edits) }
                if !isPerson, first.flags.intersection(second.flags).contains(.known) {
                    similarity *= SpellingTolerance.bothKnown
                }
                best = WordMatch(similarity: similarity, kind: kind)
            }
        }
        if bothCommon { return best }
        return sound(first, one, second, two, better: best)
    }

    private func sound(
        _ first: NameToken, _ one: UnsafeBufferPointer<UInt8>, _ second: NameToken, _ two: UnsafeBufferPointer<UInt8>,
        better: WordMatch
    ) -> WordMatch {
        guard first.sound.skeleton != 0, first.sound.skeleton == second.sound.skeleton else { return better }
        let isSame = first.sound.full == second.sound.full
        guard first.sound.consonants >= (isSame ? 2 : 3) else { return better }
        var similarity: Float = isSame ? 0.9 : 0
        if !isSame {
            let longest = max(one.count, two.count)
            guard EditDistance.halfEdits(one, two, limit: longest) <= longest else { return better }
            similarity = isPerson ? 0.82 : 0.76
        }
        return similarity > better.similarity ? WordMatch(similarity: similarity, kind: .sound) : better
    }

    /// One or many of the same: "service" and "services".
    private func isInflection(_ one: UnsafeBufferPointer<UInt8>, _ two: UnsafeBufferPointer<UInt8>) -> Bool {
        let (short, long) = one.count < two.count ? (one, two) : (two, one)
        guard short.count >= 3, long.count - short.count == 1, long[long.count - 1] == UInt8(ascii: "s") else {
            return false
        }
        return Self.equal(short, UnsafeBufferPointer(rebasing: long.dropLast()))
    }
}
