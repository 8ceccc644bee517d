/// What a person is, within one organisation. A person may have several. What each may do stands in `Permission.holders`.
public enum Role: String, Sendable, Codable, CaseIterable {
    /// Keeps people and organisations. Sees no record by that alone.
    case administrator
    /// Looks after suppliers and first decisions.
    case procurementOfficer
    /// The second pair of eyes on decisions; merges, lists.
    case procurementLead
    /// Receives what procurement sends on; the only one who reads it.
    case modernSlaveryLead
    /// Follows a case of exploitation.
    case investigator
    /// Looks after the people who were exploited.
    case victimOfficer
    /// Takes in what the public reports.
    case reportHandler
    /// Keeps courses and who has taken them.
    case trainer
    /// Holds the chief constable to account, from the commissioner's office.
    case commissionerScrutiny
    /// The Police and Crime Commissioner, or whoever answers for the local policing body: signs the code, approves statements.
    case commissioner
    /// The chief constable, or the head of another body: signs the code, approves statements.
    case chiefOfficer
    /// Keeps the network's members and meetings.
    case networkSecretary
    /// Answers for a business bought from. Knows nobody of the organisation but themself.
    case supplierContact
    /// Reads, changes nothing.
    case auditor
}
