import Access

extension Set<Role> {
    /// Those who may read what is bought and from whom.
    static let readers: Set<Role> = [.procurementOfficer, .procurementLead, .modernSlaveryLead, .auditor]
}
