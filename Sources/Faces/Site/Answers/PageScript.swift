/// A script that a page needs besides the one that every page of its kind has. Each is a folder in `Assets`, whose files are
/// served as one with their integrity, in the order of their names.
enum PageScript: String, CaseIterable, Sendable {
    /// Seals and opens (docs/sealing.md). Others that need it come after it.
    case sealing = "Sealing"
    /// What several others share; it comes before them.
    case page = "Page"
    /// Keys of recipients, and those of channels.
    case channels = "Channels"
    /// Opens reports for those who receive them.
    case desk = "Desk"
    /// What the public's form does with a script.
    case reporting = "Reporting"

    /// - Throws: where the folder is missing.
    func asset() throws -> Asset {
        try Asset(
            joining: rawValue, as: "\(rawValue.lowercased()).js", type: "text/javascript; charset=utf-8")
    }
}
