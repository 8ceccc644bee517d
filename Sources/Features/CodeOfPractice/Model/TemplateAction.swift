public import Languages

/// An action that a template offers.
public struct TemplateAction: Sendable, Hashable {
    /// Names it for good, so that it is not offered twice.
    public var key: String
    public var heading: PlanHeading
    public var commitment: Int
    /// Empty for the commitment as a whole.
    public var subPoint: String
    public var title: BilingualText
    public var detail: BilingualText
    /// From the day it is taken over; a proposal.
    public var days: Int
    public var priority: PlanPriority
}
