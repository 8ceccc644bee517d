internal import Foundation

/// Turns the paths a person typed into the files to read.
public enum InputPaths {
    /// Extensions of files that may hold JSON, with or without `.gz`.
    public static let json: Set<String> = ["json", "jsonl", "ndjson", "jsonlines"]
    /// Extensions of delimited text, with or without `.gz`.
    public static let delimited: Set<String> = ["csv", "tsv", "tab", "txt"]

    /// The files behind `paths`, each once: a file, or "-", stays as it is whatever its name; a folder becomes its files,
    /// sorted by path, sub-folders too. Hidden files, links to folders and, where `extensions` is given, files of other
    /// kinds are left out of folders.
    /// - Parameter extensions: Lower-case extensions wanted from folders, judged before a closing `.gz`; nil for all.
    /// - Throws: `.unreadable` for a path that is not there, `.empty` for a folder without a file that is wanted.
    public static func expand(_ paths: [String], extensions: Set<String>? = nil) throws(InputProblem) -> [String] {
        var seen: Set<String> = []
        var files: [String] = []
        for path in paths {
            for file in try expand(path, extensions) {
                let identity = file == "-" ? file : URL(fileURLWithPath: file).resolvingSymlinksInPath().path
                if seen.insert(identity).inserted { files.append(file) }
            }
        }
        return files
    }

    private static func expand(_ path: String, _ extensions: Set<String>?) throws(InputProblem) -> [String] {
        if path == "-" { return [path] }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw InputProblem(
                .unreadable, file: path, expected: "a file or a folder, and there is nothing of this name")
        }
        if !isFolder.boolValue { return [path] }
        let files = filesBelow(path, extensions)
        if files.isEmpty {
            let endings = extensions.map { $0.sorted().map { ".\($0)" }.joined(separator: ", ") }
            throw InputProblem(
                .empty, file: URL(fileURLWithPath: path).lastPathComponent,
                expected: endings.map { "files ending in \($0)" } ?? "files")
        }
        return files
    }

    private static func filesBelow(_ folder: String, _ extensions: Set<String>?) -> [String] {
        let walk = FileManager.default.enumerator(
            at: URL(fileURLWithPath: folder), includingPropertiesForKeys: [.isRegularFileKey],
            options: [.skipsHiddenFiles])
        var files: [String] = []
        while let file = walk?.nextObject() as? URL {
            let isFile = (try? file.resolvingSymlinksInPath().resourceValues(forKeys: [.isRegularFileKey]))?
                .isRegularFile
            if isFile == true, isWanted(file, extensions) { files.append(file.path) }
        }
        return files.sorted()
    }

    private static func isWanted(_ file: URL, _ extensions: Set<String>?) -> Bool {
        guard let extensions else { return true }
        let inner = file.pathExtension.lowercased() == "gz" ? file.deletingPathExtension() : file
        return extensions.contains(inner.pathExtension.lowercased())
    }
}
