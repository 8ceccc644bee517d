public import Languages
public import Storage

/// A version of a code as somebody typed or loaded it.
public struct CodeDraft: Sendable, Hashable {
    public var title: BilingualText
    public var label: String
    public var citation: String
    public var link: String
    public var validFrom: Day?
    public var isToBeSigned: Bool
    public var supersedes: ID<CodeVersion>?
    /// Where it supersedes another: from its numbers to those of this one; empty to keep every number that both have.
    public var carriesOver: [Int: Int]
    public var commitments: [Commitment]

    public init(
        title: BilingualText, label: String, citation: String = "", link: String = "", validFrom: Day? = nil,
        isToBeSigned: Bool = true, supersedes: ID<CodeVersion>? = nil, carriesOver: [Int: Int] = [:],
        commitments: [Commitment]
    ) {
        self.title = title
        self.label = label
        self.citation = citation
        self.link = link
        self.validFrom = validFrom
        self.isToBeSigned = isToBeSigned
        self.supersedes = supersedes
        self.carriesOver = carriesOver
        self.commitments = commitments
    }
}
