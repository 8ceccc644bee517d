/// A borrowed look at the tokens of one name; valid only while its owner's buffers are borrowed.
struct TokenView {
    let tokens: UnsafeBufferPointer<NameToken>
    let bytes: UnsafeBufferPointer<UInt8>
    let form: LegalFormClass

    func word(_ index: Int) -> UnsafeBufferPointer<UInt8> { WordSimilarity.word(tokens[index], bytes) }

    /// Whether the words `range`, written as one, spell `word`.
    func spells(_ range: Range<Int>, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        for index in range {
            let part = self.word(index)
            guard offset + part.count <= word.count else { return false }
            for place in 0..<part.count where part[place] != word[offset + place] { return false }
            offset += part.count
        }
        return offset == word.count
    }

    /// Letters in the words `range` together.
    func length(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + Int(tokens[$1].length) } }
}
