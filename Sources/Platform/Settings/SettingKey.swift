/// One thing that a place may set: by flag, by environment variable, in the configuration file, in that order. The whole list is
/// `all`.
public struct SettingKey: Sendable, Hashable {
    /// What a value looks like.
    public enum Kind: Sendable, Hashable {
        case text
        /// A whole number within limits, both included.
        case number(ClosedRange<Int>)
        case flag
        /// One of some words.
        case choice([String])
        /// An address with a scheme, `https://…`, without anything after the host and port.
        case webAddress
        /// `http` or `https`, a host, and whatever follows.
        case pageAddress
        /// The path of a file or folder.
        case path
    }

    /// As it stands in the file, with a dot for each level: `mail.host`.
    public let name: String
    public let kind: Kind
    /// Used where nobody sets it; nil for none.
    public let standard: String?
    public let unit: SettingUnit?
    /// Never shown, and may be given as a file.
    public let isSecret: Bool

    init(
        _ name: String, _ kind: Kind, standard: String? = nil, unit: SettingUnit? = nil, isSecret: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.standard = standard
        self.unit = unit
        self.isSecret = isSecret
    }

    /// `MANUMIT_MAIL_HOST` for `mail.host`, `MANUMIT_SERVER_PUBLIC_ADDRESS` for `server.publicAddress`.
    public var environmentName: String {
        "MANUMIT_"
            + name.map { $0 == "." ? "_" : $0.isUppercase ? "_\($0)" : $0.uppercased() }.joined()
    }

    /// The variable that names a file with the value, for a secret.
    var environmentFileName: String { environmentName + "_FILE" }
    /// The key that names a file with the value, for a secret.
    var fileName: String { name + "File" }
    var path: [String] { name.split(separator: ".").map(String.init) }
}
