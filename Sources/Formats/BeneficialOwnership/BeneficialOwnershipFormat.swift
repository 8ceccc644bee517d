/// Which published shape a file of beneficial-ownership data has.
public enum BeneficialOwnershipFormat: String, Sendable, CaseIterable {
    /// Beneficial Ownership Data Standard, versions 0.2 to 0.4 (standard.openownership.org).
    case openOwnership
    /// A snapshot of persons with significant control, as Companies House publishes it.
    case significantControl
}
