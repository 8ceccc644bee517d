import Foundation

/// Files that come with the program.
enum ResourceFile {
    /// - Parameter path: within `Resources`.
    /// - Throws: a file error where the program is not whole.
    static func bytes(_ path: String) throws -> [UInt8] {
        guard let folder = Bundle.module.url(forResource: "Resources", withExtension: nil) else {
            throw CocoaError(.fileNoSuchFile)
        }
        return try Array(Data(contentsOf: folder.appendingPathComponent(path)))
    }
}
