import Synchronization

/// The identifier of one record of a kind: a UUID of version 7 (RFC 9562 section 5.7) in lower-case text, so that
/// identifiers sort by the time they were made. The type parameter keeps a supplier's from standing for a contract's.
public struct ID<Subject>: Hashable, Sendable, Codable, CustomStringConvertible, SQLBindable {
    public let text: String

    /// Takes text that came from the store.
    public init(stored text: String) {
        self.text = text
    }

    /// Takes text that came from outside, such as an address; nil unless it has the form of a UUID.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 36, text.utf8.enumerated().allSatisfy({ Self.allowed($1, at: $0) }) else { return nil }
        self.text = text.lowercased()
    }

    /// A new identifier. Those made by one process rise strictly, also within a millisecond.
    public static func new(at time: Timestamp) -> ID {
        ID(stored: UUIDv7.next(milliseconds: time.milliseconds))
    }

    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public var description: String { text }
    public var sqlValue: SQLValue { .text(text) }

    private static func allowed(_ byte: UInt8, at position: Int) -> Bool {
        switch position {
        case 8, 13, 18, 23: byte == UInt8(ascii: "-")
        default: (48...57).contains(byte) || (97...102).contains(byte | 0x20)
        }
    }
}
