/// Why somebody counts as connected with a supplier (Procurement Act 2023 Schedule 6 paragraph 45).
public enum ConnectedPersonKind: String, Sendable, Codable, CaseIterable {
    /// A person with significant control over the supplier (Companies Act 2006 s790C(2)).
    case significantControl
    /// A director or shadow director.
    case director
    /// A parent undertaking or a subsidiary undertaking.
    case parentOrSubsidiary
    /// A predecessor company.
    case predecessor
    /// Anybody in an equivalent position.
    case equivalent
    /// Anybody with the right to exercise, or who exercises, significant influence or control over the supplier.
    case influencesSupplier
    /// Anybody over whom the supplier has such a right or exercises such influence.
    case influencedBySupplier
}
