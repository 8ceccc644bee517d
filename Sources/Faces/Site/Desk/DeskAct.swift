import Sealing

/// What the desk can do about a report. Each is a form of its own, sent to an address of its own.
enum DeskAct: String, CaseIterable, Sendable {
    case answer
    case assess
    case note
    case label
    case assign
    case outcome
    case hold
    case endHold = "end-hold"
    case offer
    case takeBack = "take-back"
    case accept
    case refuse
    case handOver = "hand-over"
    case close
    case reopen

    /// The kind of entry that the page's script seals for it; nil where nothing is written.
    var seals: EntryKind? {
        switch self {
        case .answer: .answer
        case .assess: .assessment
        case .note, .close: .note
        case .label: .label
        case .outcome: .referral
        case .offer, .handOver: .handover
        case .assign, .hold, .endHold, .takeBack, .accept, .refuse, .reopen: nil
        }
    }

    /// The `id` of its form.
    var formID: String { "act-\(rawValue)" }

    /// The notice of the page after it.
    var notice: String {
        switch self {
        case .answer: "deskAnswered"
        case .assess: "deskAssessed"
        case .note, .label: "deskNoted"
        case .assign: "deskAssigned"
        case .outcome: "deskOutcome"
        case .hold: "deskHeld"
        case .endHold: "deskHoldEnded"
        case .offer: "deskHandedOn"
        case .takeBack: "deskTakenBack"
        case .accept: "deskAccepted"
        case .refuse: "deskRefused"
        case .handOver: "deskHandOverNoted"
        case .close: "deskClosed"
        case .reopen: "deskReopened"
        }
    }
}
