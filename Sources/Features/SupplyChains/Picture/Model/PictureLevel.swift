/// How a risk in thousandths is called on the picture: a rule of our own for reading at a glance; the figures decide.
public enum PictureLevel: String, Sendable, Hashable, CaseIterable {
    /// From 600.
    case high
    /// From 300 to 599.
    case medium
    /// Below 300.
    case low

    public init(thousandths: Int) {
        switch thousandths {
        case 600...: self = .high
        case 300...: self = .medium
        default: self = .low
        }
    }
}
