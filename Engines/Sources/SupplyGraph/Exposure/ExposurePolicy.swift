/// How risk travels from supplier to buyer.
///
/// A step of the worst path keeps `decay × (shareFloor + (1 − shareFloor) × share)` of the risk. The floor is there because little
/// money does not excuse much harm: however small the share, so much of the risk is met.
///
/// A step of the combined figure keeps `decay × share`: it asks how likely money meets the risk, so the amount counts fully.
///
/// A share that nobody told counts as `untoldShare`, the middle unless the caller says otherwise; it is never zero. The step into a tier
/// that nobody knows has the share 1: all that an organisation buys may come from there.
public struct ExposurePolicy: Hashable, Sendable {
    /// Part of the risk that each step keeps, above 0 and up to 0.999. It must lose something, or going round in a circle
    /// would be as near as staying.
    public let decay: Float
    /// Part of a step's weight that does not depend on the share, 0...1.
    public let shareFloor: Float
    /// The share that stands in for one nobody told, above 0 and up to 1.
    public let untoldShare: Float
    /// Steps that the combined figure follows, 1...64. Beyond 12 steps at a decay of 0.8 lie at most 0.8^13 = 5 % of a risk.
    public let deepestTier: Int

    /// The usual policy: decay 0.8, floor 0.5, untold shares 0.5, twelve tiers.
    public static let standard = ExposurePolicy()

    /// A policy of one's own.
    ///
    /// - Throws: `outOfRange` with the number that is.
    public init(decay: Float, shareFloor: Float, untoldShare: Float, deepestTier: Int) throws(SupplyGraphError) {
        guard decay > 0, decay <= 0.999 else { throw .outOfRange(decay) }
        guard shareFloor >= 0, shareFloor <= 1 else { throw .outOfRange(shareFloor) }
        guard untoldShare > 0, untoldShare <= 1 else { throw .outOfRange(untoldShare) }
        guard (1...64).contains(deepestTier) else { throw .outOfRange(Float(deepestTier)) }
        self.decay = decay
        self.shareFloor = shareFloor
        self.untoldShare = untoldShare
        self.deepestTier = deepestTier
    }

    private init() {
        decay = 0.8
        shareFloor = 0.5
        untoldShare = 0.5
        deepestTier = 12
    }

    /// What a step of the worst path keeps of the risk, 0...1; `share` is nil where nobody told.
    public func weight(ofShare share: Float?) -> Float {
        decay * (shareFloor + (1 - shareFloor) * (share ?? untoldShare))
    }
}
