internal import Access
internal import Foundation
internal import Languages
internal import Settings

/// Where the secret of the installation is kept: outside the database, so that the database alone opens no second factor. Every
/// process on one database needs the same.
enum SecretKeyFile {
    /// The secret: what is set, else from the file that is set, else from a file of its own, made at the first start
    /// and readable by this account only: beside a SQLite file, else in the user's data folder.
    /// - Throws: `CommandFailure` where it is not 32 bytes in base64, or its file cannot be read or made.
    static func key(beside database: DatabaseAddress, _ settings: Settings) throws(CommandFailure) -> SecretKey {
        if let text = settings.text(.secretKey) {
            guard let key = SecretKey(text: text) else {
                throw .usage(.commandKeyNotBase64(setting: SettingKey.secretKey.name))
            }
            return key
        }
        let path = path(beside: database, settings)
        if settings.text(.secretKeyFile) != nil { return try read(path) }
        return FileManager.default.fileExists(atPath: path) ? try read(path) : try make(path)
    }

    /// Reads the secret where there is one, and makes none.
    /// - Throws: `CommandFailure` as `key(beside:_:)`.
    static func check(beside database: DatabaseAddress, _ settings: Settings) throws(CommandFailure) {
        let isThere = FileManager.default.fileExists(atPath: path(beside: database, settings))
        if settings.text(.secretKey) != nil || settings.text(.secretKeyFile) != nil || isThere {
            _ = try key(beside: database, settings)
        }
    }

    /// The file that is set, else that of the database.
    static func path(beside database: DatabaseAddress, _ settings: Settings) -> String {
        if let path = settings.text(.secretKeyFile) { return path }
        return switch database {
        case .sqlite(let path): path + ".key"
        case .postgres: DatabaseAddress.dataFolder(ProcessInfo.processInfo.environment) + "/manumit.key"
        }
    }

    private static func read(_ path: String) throws(CommandFailure) -> SecretKey {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .inputOutput(.commandKeyUnreadable(path: path))
        }
        guard let key = SecretKey(text: String(decoding: data.prefix(200), as: UTF8.self)) else {
            throw .inputOutput(.commandKeyNone(path: path))
        }
        return key
    }

    /// Of two processes that start at once, one makes the file and the other reads it.
    private static func make(_ path: String) throws(CommandFailure) -> SecretKey {
        let key = SecretKey.random()
        let draft = "\(path).\(ProcessInfo.processInfo.processIdentifier)"
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        defer { unlink(draft) }
        let bytes = Array((key.text + "\n").utf8)
        guard file >= 0, write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0, close(file) == 0 else {
            throw .inputOutput(.commandKeyUnwritable(path: path))
        }
        // A link is made only where nothing has the name yet.
        if link(draft, path) == 0 { return key }
        return try read(path)
    }
}
