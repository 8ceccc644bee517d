/// The parsed names of a list in flat arrays: word numbers, roles and values, name by name, subject by subject.
struct NameStore: Sendable {
    /// Distinct words of all names.
    var words = WordTable()
    /// In how many names each word stands.
    var frequencies = [UInt32]()
    /// Every distinct word with its features; role and flags are those of a plain word.
    var features = [NameToken]()

    var tokenWords = [UInt32]()
    var tokenRoles = [TokenRole]()
    var tokenFlags = [NameToken.Flags]()
    var tokenNumbers = [Int32]()

    /// First token of each name, and one past the last.
    var tokenStarts: [UInt32] = [0]
    var forms = [LegalFormClass]()
    var kinds = [NameKind]()
    var arePersons = [Bool]()
    /// Subject of each name.
    var subjects = [UInt32]()
    /// Sum of the weights of each name's words, known once frequencies are.
    var totals = [Float]()

    var count: Int { forms.count }

    func tokens(of name: Int) -> Range<Int> { Int(tokenStarts[name])..<Int(tokenStarts[name + 1]) }

    mutating func append(_ name: ParsedName, subject: Int) {
        name.bytes.withUnsafeBufferPointer { bytes in
            for token in name.tokens {
                let word = WordSimilarity.word(token, bytes)
                let id = words.insert(word)
                if id == features.count { addFeatures(token, word) }
                frequencies[id] += 1
                tokenWords.append(UInt32(id))
                tokenRoles.append(token.role)
                tokenFlags.append(token.flags)
                tokenNumbers.append(token.number)
            }
        }
        tokenStarts.append(UInt32(tokenWords.count))
        forms.append(name.form)
        kinds.append(name.kind)
        arePersons.append(name.isPerson)
        subjects.append(UInt32(subject))
    }

    private mutating func addFeatures(_ token: NameToken, _ word: UnsafeBufferPointer<UInt8>) {
        let range = words.range(of: features.count)
        var feature = NameToken(start: UInt32(range.lowerBound), length: UInt16(range.count), flags: .known)
        feature.number = token.number
        words.bytes.withUnsafeBufferPointer { WordFeatures.fill(&feature, bytes: $0) }
        features.append(feature)
        frequencies.append(0)
    }

    /// Sets the weights once all names are in.
    mutating func weigh(_ weights: WordWeights) {
        for id in features.indices {
            features[id].weight = weights.weights[id]
            if weights.isCommon[id] { features[id].flags.insert(.common) }
        }
        totals.reserveCapacity(count)
        for name in 0..<count {
            totals.append(tokens(of: name).reduce(0) { $0 + weight(ofToken: $1, isPerson: arePersons[name]) })
        }
    }

    private func weight(ofToken token: Int, isPerson: Bool) -> Float {
        let feature = features[Int(tokenWords[token])]
        return TokenWeighing.weight(
            role: tokenRoles[token], flags: tokenFlags[token].union(feature.flags), word: feature.weight,
            isPerson: isPerson)
    }

    /// Puts the tokens of a name together again, as parsing would have made them.
    func collect(_ name: Int, into tokens: inout [NameToken]) {
        tokens.removeAll(keepingCapacity: true)
        let isPerson = arePersons[name]
        for place in self.tokens(of: name) {
            var token = features[Int(tokenWords[place])]
            token.role = tokenRoles[place]
            token.flags.formUnion(tokenFlags[place])
            token.number = tokenNumbers[place]
            token.weight = TokenWeighing.weight(
                role: token.role, flags: token.flags, word: token.weight, isPerson: isPerson)
            tokens.append(token)
        }
    }
}
