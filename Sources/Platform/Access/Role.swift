/// What a person is, within one organisation. A person may have several.
public enum Role: String, Sendable, Codable, CaseIterable {
    /// Keeps people and organisations. Sees no record by that alone.
    case administrator
    /// Looks after suppliers and first decisions.
    case procurementOfficer
    /// The second pair of eyes on decisions; merges, lists.
    case procurementLead
    /// Receives what procurement sends on; the only one who reads it.
    case modernSlaveryLead
    /// Reads, changes nothing.
    case auditor
}
