/// A colour with everything that led to it.
public struct LightFinding: Sendable, Hashable {
    public var light: PlanLight
    /// The reasons for this colour, the weightiest first; at least one.
    public var reasons: [LightReason]

    public init(_ light: PlanLight, _ reasons: [LightReason]) {
        self.light = light
        self.reasons = reasons
    }
}
