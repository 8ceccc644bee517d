/// The two offices that sign for an organisation.
public enum SigningRole: String, Sendable, Codable, Hashable, CaseIterable {
    case commissioner
    case chiefOfficer
}
