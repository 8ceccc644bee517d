import Foundation

/// Files that people sent to a process that was killed: nobody reads them any more, and they hold what was sent.
enum StaleUploads {
    /// What the names of waiting files begin with.
    static let filePrefix = "manumit-upload-"
    /// What the names of folders that give them their own names again begin with.
    static let folderPrefix = "manumit-import-"

    /// What is younger may be on its way into the hands of a process that is alive, in seconds.
    private static let youngest = 600

    /// Removes those that no process holds. Files of other processes that are alive stay: they are locked.
    static func remove(in folder: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names {
            let path = "\(folder)/\(name)"
            guard isOld(path) else { continue }
            if name.hasPrefix(folderPrefix) {
                let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
                if files.allSatisfy({ isFree("\(path)/\($0)") }) { try? FileManager.default.removeItem(atPath: path) }
            } else if name.hasPrefix(filePrefix), isFree(path) {
                unlink(path)
            }
        }
    }

    /// Whether it is ours and has lain there for a while.
    private static func isOld(_ path: String) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_uid == geteuid() else { return false }
        return time(nil) - status.st_mtim.tv_sec > youngest
    }

    private static func isFree(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }
}
