/// What an entry of a report is. The names enter the seal: never change one that is in use.
public enum EntryKind: String, Sendable, CaseIterable, Codable {
    /// What was reported.
    case report
    /// What the reporter added later.
    case addition
    /// Who the reporter is, told later.
    case identity
    /// The reporter writes to the desk.
    case message
    /// The reporter withdraws what can be withdrawn, and why.
    case withdrawal
    /// The desk writes to the reporter.
    case answer
    case note
    case assessment
    case label
    /// Two reports are about the same.
    case link
    /// The sanitised text of an intelligence report.
    case intelligence
    /// Where an intelligence report comes from.
    case source
    /// To a referral or a crime reference.
    case referral
    /// Why a report is handed to others, or was not taken.
    case handover

    /// Whether the reporter may read it; else it is the desk's own.
    public var isShared: Bool {
        switch self {
        case .report, .addition, .identity, .message, .withdrawal, .answer: true
        case .note, .assessment, .label, .link, .intelligence, .source, .referral, .handover: false
        }
    }

    /// Whether the reporter writes it.
    public var isReporters: Bool { isShared && self != .answer }
}
