internal import AuditTrail
internal import Foundation
internal import Settings

/// Where the key that signs the trail is kept, and the heads outside the store: what `trail.key` and `trail.heads`
/// say, else beside the database's file, else in the user's own data folder.
struct TrailFiles: Equatable {
    var key: String
    var heads: String

    /// - Parameter base: the path that `-trail-key` and `-trail-heads` are added to.
    init(beside base: String, _ settings: Settings) {
        key = settings.text(.trailKey) ?? base + "-trail-key"
        heads = settings.text(.trailHeads) ?? base + "-trail-heads"
    }

    /// Reads the key where there is one, and makes none.
    /// - Throws: `TrailFileError`.
    func check() throws {
        if FileManager.default.fileExists(atPath: key) { _ = try TrailKey.kept(at: key) }
    }

    /// - Throws: `TrailFileError`.
    func seal() throws -> TrailKeeper.Seal {
        TrailKeeper.Seal(key: try TrailKey.kept(at: key), file: HeadFile(path: heads))
    }
}
