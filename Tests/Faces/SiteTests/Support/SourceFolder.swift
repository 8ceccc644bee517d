import Foundation

/// Folders of the checkout, found from where this file lies.
struct SourceFolder {
    let url: URL

    /// `Tests/Faces/SiteTests`, by whatever links it is reached.
    static let tests = SourceFolder(
        url: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .resolvingSymlinksInPath())

    /// `Sources`, with all that is built.
    static let all = SourceFolder(
        url: tests.url.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources"))

    static let site = SourceFolder(url: all.url.appendingPathComponent("Faces/Site"))
    static let faces = SourceFolder(url: all.url.appendingPathComponent("Faces"))
    static let formats = SourceFolder(url: all.url.appendingPathComponent("Formats"))

    var swiftFiles: [URL] {
        let files = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    }
}
