/// What a key of the catalogue is called in Swift.
public enum MemberName {
    /// `screening.due.by` is `screeningDueBy`: what stands between letters and digits goes, and what follows it begins with a
    /// capital.
    public static func of(_ key: String) -> String {
        let parts = key.split { !($0.isLetter || $0.isNumber) }
        return parts.dropFirst().reduce(parts.first.map(String.init) ?? "") {
            $0 + $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }

    /// The name of the family of keys that differ in what stands between a prefix and a suffix: `importsKind`,
    /// `importsKindEachText`.
    /// - Parameter suffix: empty where nothing follows the code.
    public static func ofFamily(_ prefix: String, _ suffix: String) -> String {
        of(suffix.isEmpty ? prefix : "\(prefix).each.\(suffix)")
    }
}
