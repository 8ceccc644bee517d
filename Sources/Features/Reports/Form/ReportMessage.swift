import Foundation

/// What stands in a sealed message, either way, the same from a browser as from here.
public struct ReportMessage: Sendable, Codable, Hashable {
    public var version = 1
    public var text: String

    public init(text: String) { self.text = text }

    /// - Returns: nil for what is no message.
    public init?(json: [UInt8]) {
        guard let found = try? JSONDecoder().decode(Self.self, from: Data(json)) else { return nil }
        self = found
    }

    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }
}
