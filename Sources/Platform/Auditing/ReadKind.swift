/// A kind of record that has a page of who looked at it, by its name in the trail.
public enum ReadKind: String, Sendable, CaseIterable {
    case supplier
    case hit
    case referral
    case person
}
