/// What was done to a record: the six operations that Data Protection Act 2018 section 62(1) wants logged.
public enum Act: String, Sendable, Codable, CaseIterable {
    case collection
    case alteration
    case consultation
    case disclosure
    case combination
    case erasure
}
