internal import Foundation
internal import Languages
internal import Settings

/// The files that belong to a store and lie outside it, so that neither the store nor its backup opens second factors, signs the
/// trail or hides that it was built anew, and that what it brings back of destroyed reports is known.
struct KeyFiles {
    /// The secret of the installation, the key that signs the trail, the signed heads, and the register of destroyed reports.
    private let paths: [String]
    /// Absent where no report was ever destroyed.
    private let destroyed: String

    init(of database: DatabaseAddress, _ settings: Settings) {
        let trail = TrailFiles(beside: database.companion, settings)
        let isGiven = settings.text(.secretKey) != nil
        paths =
            (isGiven ? [] : [SecretKeyFile.path(beside: database, settings)])
            + [trail.key, trail.heads]
        destroyed = Self.destroyed(beside: database, settings)
    }

    /// Where destroyed reports are registered: what `reports.destroyed` says, else beside the trail's files.
    static func destroyed(beside database: DatabaseAddress, _ settings: Settings) -> String {
        settings.text(.destroyedReports) ?? database.companion + "-destroyed-reports"
    }

    private static func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Says what a backup leaves out.
    func tellToKeep() {
        let there = (paths + [destroyed]).filter(Self.isThere)
        guard !there.isEmpty else { return }
        Terminal.tell(.commandBackupKeep(files: there.joined(separator: ", ")))
    }

    /// Says which are missing beside a store that was restored.
    func tellMissing() {
        let missing = (paths + [destroyed]).filter { !Self.isThere($0) }
        guard !missing.isEmpty else { return }
        Terminal.tell(.commandRestoreMissing(files: missing.joined(separator: ", ")))
    }

    /// Gives a store the files of the one that it was copied from. What is there already stays.
    /// - Throws: a file error.
    func copy(to other: KeyFiles) throws {
        for (from, to) in zip(paths + [destroyed], other.paths + [other.destroyed])
        where from != to && Self.isThere(from) {
            guard !Self.isThere(to) else {
                Terminal.tell(.commandStoreKeptFile(file: to, original: from))
                continue
            }
            let folder = URL(fileURLWithPath: to).deletingLastPathComponent().path
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: from, toPath: to)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: to)
            Terminal.tell(.commandStoreCopiedFile(file: from, target: to))
        }
    }
}
