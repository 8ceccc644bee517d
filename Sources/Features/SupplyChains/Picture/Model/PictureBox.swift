public import Storage

/// One thing drawn: somebody, or several together.
public struct PictureBox: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        case organisation
        case business(ID<Business>)
        /// Those whom this business has not named: as large as any business that is named.
        case unknownTier(below: ID<Business>)
        /// Several of either, with the businesses that they are, or that they stand below; those first from whom most reaches
        /// the organisation.
        case group(PictureGroup, [ID<Business>])
    }

    public var content: Content
    /// 0 for the organisation.
    public var tier: Int
    /// 0...1: the most that reaches the organisation from here.
    public var reach: Double
    /// Whether the organisation's worst path passes through here, or ends here.
    public var isOnWorstPath: Bool
    /// Whether it fits the filter; what does not is drawn because it stands on the way to something that does.
    public var isSought: Bool
}
