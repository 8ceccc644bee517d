import Foundation
public import Storage

/// The reports that were destroyed, in a file outside the store, so that a backup that brings them back can be told. It holds identifiers,
/// one a line, and is only ever added to.
public struct DestructionRegister: Sendable, Hashable {
    public let path: String

    public init(path: String) { self.path = path }

    /// Adds reports once their keys are gone; a report that a hold keeps must never stand here. On disk when this returns.
    /// - Throws: a file error; what was destroyed stays destroyed, and `Reports.registerDestroyed` adds it later.
    public func add(_ reports: [ID<Report>]) throws {
        guard !reports.isEmpty else { return }
        if !FileManager.default.fileExists(atPath: path) {
            try Data().write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        }
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        defer { try? file.close() }
        try file.seekToEnd()
        // A line that a power cut broke off ends here, so that it spoils no other.
        try file.write(contentsOf: Data(("\n" + reports.map(\.text).joined(separator: "\n") + "\n").utf8))
        try file.synchronize()
    }

    /// Those that were added; what is no identifier is passed over. Empty where there is no file.
    /// - Throws: a file error where it cannot be read.
    public func reports() throws -> [ID<Report>] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).compactMap { ID<Report>(String($0)) }
    }
}
