/// In which office somebody signs a code. Both are needed.
public enum Signatory: String, Sendable, Codable, CaseIterable {
    /// The Police and Crime Commissioner, or whoever answers for the local policing body.
    case commissioner
    /// The chief constable, or the head of another body.
    case chiefOfficer
}
