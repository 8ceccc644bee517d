internal import Foundation
internal import Languages
internal import Settings
internal import SingleSignOn

/// Where the settings of the provider of single sign-on are kept: a file of JSON with the names of `ProviderSettings`.
enum ProviderFile {
    /// The settings; nil where no file is named.
    /// - Throws: `CommandFailure` where the file cannot be read or is not in order. Nothing of it is repeated.
    static func settings(_ settings: Settings) throws(CommandFailure) -> ProviderSettings? {
        guard let path = settings.text(.signOnFile) else { return nil }
        guard let data = FileManager.default.contents(atPath: path), data.count <= 1 << 20 else {
            throw .inputOutput(.commandProviderUnreadable(path: path))
        }
        guard let settings = try? ProviderSettings.read(data) else {
            throw .badInput(.commandProviderNone(path: path))
        }
        return settings
    }
}
