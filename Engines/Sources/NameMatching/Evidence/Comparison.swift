/// How alike two subjects are and why. A comparison is a question for a person to answer, never a verdict.
///
/// `1 + (sum of the evidence's effects) + (sum of the caps' effects) == score`, but for rounding.
public struct Comparison: Sendable, Hashable, Codable {
    /// 0…1. 1 is kept for identical text, 0.99 for names alike but for case, marks, filler words and legal form,
    /// 0.98 is the most a name other than the primary one can reach. From 0.70 a person should look.
    public var score: Double
    /// The name of the query that met best, without a trading-as, former-name, care-of or status tail.
    public var queryName: String
    /// The name of the candidate that met best, cut in the same way.
    public var candidateName: String
    public var queryKind: NameKind
    public var candidateKind: NameKind
    public var evidence: [Evidence]
    public var caps: [Cap]

    public init(
        score: Double, queryName: String, candidateName: String, queryKind: NameKind = .primary,
        candidateKind: NameKind = .primary, evidence: [Evidence], caps: [Cap]
    ) {
        self.score = score
        self.queryName = queryName
        self.candidateName = candidateName
        self.queryKind = queryKind
        self.candidateKind = candidateKind
        self.evidence = evidence
        self.caps = caps
    }
}
