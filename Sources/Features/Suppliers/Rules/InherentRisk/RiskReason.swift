/// One reason for a finding, as a key and what to fill in; the words are in the languages of the pages.
public struct RiskReason: Sendable, Codable, Hashable {
    public let key: RiskReasonKey
    /// What to fill into the words, by the names in ``RiskParameter``.
    public let parameters: [String: String]
    /// Where the fact comes from.
    public let source: RiskSource

    init(_ key: RiskReasonKey, _ parameters: [RiskParameter: String] = [:], source: RiskSource) {
        self.key = key
        self.parameters = Dictionary(uniqueKeysWithValues: parameters.map { ($0.key.rawValue, $0.value) })
        self.source = source
    }
}
