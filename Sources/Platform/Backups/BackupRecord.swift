import Storage

/// One part of a backup file, in the order: `step`s, then for each table `table`, its `row`s and their `count`; `end`.
///
/// The file is one for all engines, so that a backup of one is restored on another. It begins with `magic`. Every part begins
/// with a byte for its kind; numbers are 8 bytes, the lowest first; text and bytes come after their length. The last 32 bytes
/// are the SHA-256 of all before.
enum BackupRecord: Equatable {
    case step(String)
    case table(name: String, columns: [String])
    case row([SQLValue])
    case count(Int)
    case end

    static let magic = Array("MANUMIT BACKUP 1\n".utf8)

    /// The bytes that parts and values begin with.
    enum Mark {
        static let step = UInt8(ascii: "S")
        static let table = UInt8(ascii: "T")
        static let row = UInt8(ascii: "R")
        static let count = UInt8(ascii: "C")
        static let end = UInt8(ascii: "E")
        static let null = UInt8(ascii: "-")
        static let integer = UInt8(ascii: "i")
        static let real = UInt8(ascii: "r")
        static let text = UInt8(ascii: "t")
        static let bytes = UInt8(ascii: "b")
    }

    /// The largest text or bytes of one value: what PostgreSQL keeps in one.
    static let longestValue = 1 << 30
    static let longestName = 200
    static let mostColumns = 500
}
