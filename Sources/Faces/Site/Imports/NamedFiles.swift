import Foundation

/// Files that somebody sent, under the names they had: so that what is wrong with one can be told by its name, and so that
/// several files of one list lie in one folder. Removed when nobody holds this value any more.
final class NamedFiles: Sendable {
    /// The folder of their own.
    let folder: String
    /// In the order sent.
    let paths: [String]
    private let files: [UploadedFile]

    /// Links each file into a folder beside it. Copies nothing.
    /// - Throws: a file error where the folder cannot be written.
    init(_ files: [UploadedFile]) throws {
        let place = files.first.map { ($0.path as NSString).deletingLastPathComponent } ?? NSTemporaryDirectory()
        let folder = "\(place)/\(StaleUploads.folderPrefix)\(FormToken.newSecret().prefix(24))"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        var taken: Set<String> = []
        var paths: [String] = []
        do {
            for file in files {
                let path = "\(folder)/\(Self.name(for: file.name, avoiding: &taken))"
                try FileManager.default.linkItem(atPath: file.path, toPath: path)
                paths.append(path)
            }
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            throw error
        }
        self.files = files
        self.folder = folder
        self.paths = paths
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// What it is called in lists of jobs.
    var title: String { paths.map { ($0 as NSString).lastPathComponent }.joined(separator: ", ") }

    /// The path to read: the file, or the folder where there are several.
    var path: String { paths.count == 1 ? paths[0] : folder }

    /// A name that is safe in a folder of ours and not taken: no separators, not hidden, at most some 200 bytes.
    static func name(for name: String, avoiding taken: inout Set<String>) -> String {
        let plain = String(name.map { $0 == "/" || $0 == "\\" || $0 == "\0" ? "-" : $0 }.drop { $0 == "." })
        var short = ""
        for letter in plain {
            guard short.utf8.count + letter.utf8.count <= 200 else { break }
            short.append(letter)
        }
        if short.isEmpty { short = "file" }
        var free = short
        var number = 2
        while !taken.insert(free.lowercased()).inserted {
            free = "\(number)-\(short)"
            number += 1
        }
        return free
    }
}
