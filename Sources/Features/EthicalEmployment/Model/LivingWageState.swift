/// What is known of a body and the real living wage. No record at all is unknown, which is none of these.
public enum LivingWageState: String, Sendable, Codable, CaseIterable {
    /// Accredited by the Living Wage Foundation.
    case accredited
    /// Pays it and is not accredited.
    case paysWithoutAccreditation
    /// Has said that it works towards it.
    case workingTowards
    /// Has said that it does not pay it.
    case doesNotPay
    /// Was asked and has not answered.
    case didNotAnswer

    /// Whether it needs evidence to be believed.
    public var needsEvidence: Bool { self == .accredited }
}
