public import Storage

/// From what a flag was computed.
public enum FlagSource: Sendable, Hashable {
    /// The contracts of the register.
    case register
    /// Notices as they were imported: the file that told last of the procurement, and when it was read; nil where notices of
    /// many files told it together.
    case notices(file: String?, read: Timestamp?)

    /// The word for it, as it is kept.
    var code: String { self == .register ? "register" : "notices" }

    init(code: String, file: String?, read: Timestamp?) {
        self = code == "notices" ? .notices(file: file, read: read) : .register
    }

    var file: String? { if case .notices(let file, _) = self { file } else { nil } }
    var read: Timestamp? { if case .notices(_, let read) = self { read } else { nil } }
}
