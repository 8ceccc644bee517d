/// One reason for a score. Every word of both compared names stands in exactly one piece of evidence.
public struct Evidence: Sendable, Codable, Hashable {
    public var kind: EvidenceKind
    /// The word or words of the query as written; empty where the query has none.
    public var query: String
    /// The word or words of the candidate as written; empty where the candidate has none.
    public var candidate: String
    /// How alike the two are, 0…1.
    public var similarity: Double
    /// Share of the compared names that this evidence stands for, 0…1.
    public var weight: Double
    /// What it added to the score; nearly always zero or below.
    public var effect: Double

    public init(
        kind: EvidenceKind, query: String, candidate: String, similarity: Double, weight: Double, effect: Double
    ) {
        self.kind = kind
        self.query = query
        self.candidate = candidate
        self.similarity = similarity
        self.weight = weight
        self.effect = effect
    }
}
