internal import Foundation
internal import InputFiles

/// The files that make up a list.
enum WatchlistFiles {
    /// The files of a list at a path, in the order of their names.
    static func of(_ format: WatchlistFormat, at path: String) throws(InputProblem) -> [String] {
        switch format {
        case .ofac: try ofac(at: path)
        case .unitedNations: try InputPaths.expand([path], extensions: ["xml"])
        case .followTheMoney: try InputPaths.expand([path], extensions: InputPaths.json)
        case .europeanUnion, .ukSanctions, .simpleTargets, .csv:
            try InputPaths.expand([path], extensions: InputPaths.delimited)
        }
    }

    /// The three files of OFAC, from their folder or from any one of them.
    private static func ofac(at path: String) throws(InputProblem) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw InputProblem(
                .unreadable, file: path, expected: "the folder with sdn.csv, and there is nothing of this name")
        }
        let folder = isFolder.boolValue ? path : URL(fileURLWithPath: path).deletingLastPathComponent().path
        let files = try InputPaths.expand([folder], extensions: ["csv"]).filter { OFACTable(path: $0) != nil }
        guard files.contains(where: { OFACTable(path: $0) == .entries }) else {
            throw InputProblem(.unreadable, file: "sdn.csv", expected: "sdn.csv, with alt.csv and add.csv beside it")
        }
        return files
    }
}
