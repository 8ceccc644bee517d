/// How telling each word is within one list: 1 for a word seen once, near 0 for one in every other name.
///
/// Frozen with the list, so that scores repeat. A short list says little about words, so the tables' own weights
/// count as if `priorNames` names had been seen before the first.
public struct WordWeights: Sendable {
    let words: WordTable
    let weights: [Float]
    /// Words so frequent that they are never a slip of another frequent word.
    let isCommon: [Bool]

    static let priorNames: Float = 2_000

    /// - Parameters:
    ///   - words: Distinct folded words of the list.
    ///   - frequencies: In how many names each stands.
    ///   - names: Names in the list.
    init(words: WordTable, frequencies: [UInt32], names: Int) {
        self.words = words
        let total = Float(max(names, 2))
        let commonFrom = UInt32(max(12, names / 5_000))
        let scale = max(Float.log(total), 1)
        var weights = [Float]()
        weights.reserveCapacity(frequencies.count)
        var isCommon = [Bool]()
        isCommon.reserveCapacity(frequencies.count)
        for id in 0..<frequencies.count {
            let prior = words.bytes.withUnsafeBufferPointer {
                Lexicon.shared.entry(of: UnsafeBufferPointer(rebasing: $0[words.range(of: id)]))
            }
            let seen = max(0.05, 1 - Float.log(Float(max(frequencies[id], 1))) / scale)
            weights.append((seen * total + prior.weight * Self.priorNames) / (total + Self.priorNames))
            isCommon.append(prior.traits.contains(.common) || frequencies[id] >= commonFrom)
        }
        self.weights = weights
        self.isCommon = isCommon
    }

    /// The weight of a folded word, 0…1, or `nil` for one the list does not hold.
    public func weight(of word: String) -> Double? { words.find(word).map { Double(weights[$0]) } }
}
