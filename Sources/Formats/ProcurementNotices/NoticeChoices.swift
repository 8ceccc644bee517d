public import ProcurementIndicators

/// What a reader looks for beyond the fields of a notice, since it costs time or needs somebody's word.
public struct NoticeChoices {
    /// Where licences to provide labour are looked for in the words of a notice.
    public var licensed: VocabularyPrefixes
    /// What puts a purchase into its tier; nil where nobody asks.
    public var tiers: TierFinder?
    /// Whose tenders are the user's own: names, or numbers in a public register such as `GB-PPON PXXX-1234-ABCD`.
    public var ownBuyers: [String] = []
    /// Whether the bodies named as sub-contractors are told; without it only that somebody is.
    public var namesSubcontractors = false
    /// Whether these are notices of main contractors who seek sub-contractors or name them (Sell2Wales, types 54 to 56: the type is
    /// asked for at the portal and does not stand in the notice).
    public var areSubcontracts = false

    public init(licensed: VocabularyPrefixes = VocabularyPrefixes([])) { self.licensed = licensed }
}
