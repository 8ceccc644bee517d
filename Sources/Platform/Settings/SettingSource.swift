public import Languages

/// Where a value came from.
public enum SettingSource: Sendable, Hashable {
    /// Given on the command line.
    case flag
    /// The variable's name.
    case environment(String)
    /// The configuration file, and the line.
    case file(String, line: Int?)
    /// A file that holds nothing but a secret.
    case secretFile(String)
    /// Set by nobody.
    case standard

    public func name(in words: Words) -> String {
        switch self {
        case .flag: words(.settingSourceFlag)
        case .environment(let name): name
        case .file(let path, let line): line.map { "\(path):\($0)" } ?? path
        case .secretFile(let path): path
        case .standard: words(.settingSourceStandard)
        }
    }
}
