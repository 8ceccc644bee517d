internal import AuditTrail
internal import Foundation

/// Where the key that signs the trail is kept, and the heads outside the store: what `MANUMIT_TRAIL_KEY` and
/// `MANUMIT_TRAIL_HEADS` say, else beside the database's file, else in the user's own data folder.
struct TrailFiles: Equatable {
    var key: String
    var heads: String

    /// - Parameter base: the path that `-trail-key` and `-trail-heads` are added to.
    init(beside base: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
        func named(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        key = named("MANUMIT_TRAIL_KEY") ?? base + "-trail-key"
        heads = named("MANUMIT_TRAIL_HEADS") ?? base + "-trail-heads"
    }

    /// - Throws: `TrailFileError`.
    func seal() throws -> TrailKeeper.Seal {
        TrailKeeper.Seal(key: try TrailKey.kept(at: key), file: HeadFile(path: heads))
    }
}
