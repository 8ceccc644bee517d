/// How telling each word is within one list: 1 for a word seen once, near 0 for one in every other name.
public struct WordWeights: Sendable {
    let weights: [String: Double]

    /// The weight of a folded word, 0…1, or `nil` for one the list does not hold.
    public func weight(of word: String) -> Double? { weights[word] }
}
