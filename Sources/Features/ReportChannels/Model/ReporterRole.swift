/// Who reports, as the reporter says. It decides what is asked and who receives it.
public enum ReporterRole: String, Sendable, Codable, CaseIterable {
    case victim
    case knowsSomeone
    case sawSomething
    case supplierWorker
    /// Works in the police or for a partner.
    case insider

    public var channel: ChannelKind {
        switch self {
        case .victim: .victim
        case .knowsSomeone, .sawSomething: .sighting
        case .supplierWorker: .supplierWorker
        case .insider: .whistleBlowing
        }
    }
}
