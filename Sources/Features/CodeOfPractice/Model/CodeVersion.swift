public import Languages
public import Storage

/// One version of a code of practice, or of a law that is kept like one. Never changed once an organisation follows it: a
/// change is a new version.
public struct CodeVersion: Sendable, Codable, Hashable {
    public var id: ID<CodeVersion>
    /// What all versions of the same code share.
    public var series: String
    public var title: BilingualText
    /// What tells versions apart: `2017`.
    public var label: String
    public var source: CodeSource
    /// The first day from which it holds; nil where that is not known.
    public var validFrom: Day?
    public var validFromMark: TextMark
    /// Whether the organisation's two heads sign it. A law is followed without.
    public var isToBeSigned: Bool
    /// The version that this one takes the place of.
    public var supersedes: ID<CodeVersion>?
    /// From the numbers of the older version's commitments to those of this one. What is not named has no place here.
    public var carriesOver: [Int: Int]
    public var commitments: [Commitment]
    /// Whether it comes with the program.
    public var isBuiltIn: Bool

    public init(
        id: ID<CodeVersion>, series: String, title: BilingualText, label: String, source: CodeSource,
        validFrom: Day? = nil, validFromMark: TextMark = .confirmed, isToBeSigned: Bool = true,
        supersedes: ID<CodeVersion>? = nil, carriesOver: [Int: Int] = [:], commitments: [Commitment],
        isBuiltIn: Bool = false
    ) {
        self.id = id
        self.series = series
        self.title = title
        self.label = label
        self.source = source
        self.validFrom = validFrom
        self.validFromMark = validFromMark
        self.isToBeSigned = isToBeSigned
        self.supersedes = supersedes
        self.carriesOver = carriesOver
        self.commitments = commitments
        self.isBuiltIn = isBuiltIn
    }

    public func commitment(_ number: Int) -> Commitment? { commitments.first { $0.number == number } }

    /// How many of its texts have not been held against the official text in full.
    public var unconfirmedTexts: Int {
        commitments.reduce(0) { count, commitment in
            let marks = [commitment.mark] + commitment.subPoints.map(\.mark)
            return count + marks.count { $0 == .fromMemory || $0 == .confirmedInPart }
        }
    }
}
