/// Where settings are looked for.
public struct SettingsSources: Sendable {
    /// Given on the command line, by the key's name.
    public var flags: [String: String]
    public var environment: [String: String]
    /// The configuration file that was asked for; nil for the usual one, if it is there.
    public var file: String?

    /// Read where no other is named.
    public static let usualFile = "/etc/manumit/manumit.json"
    static let fileVariable = "MANUMIT_CONFIG"
    /// Variables of this name's beginning that are no settings of the program.
    static let foreignVariables = [
        "MANUMIT_CONFIG", "MANUMIT_LANGUAGE", "MANUMIT_SHARED", "MANUMIT_REWRITE_GOLDEN", "MANUMIT_TEST_",
    ]

    public init(flags: [String: String] = [:], environment: [String: String], file: String? = nil) {
        self.flags = flags
        self.environment = environment
        self.file = file
    }
}
