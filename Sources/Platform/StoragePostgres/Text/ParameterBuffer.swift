import Storage

/// The values of one statement as libpq takes them: NUL-terminated text, bytes as they are.
struct ParameterBuffer {
    private var storage: [UInt8] = []
    /// Where each value begins; nil for NULL.
    private var offsets: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    init(_ values: [SQLValue]) {
        for value in values { append(value) }
    }

    private mutating func append(_ value: SQLValue) {
        let start = storage.count
        var isBinary = false
        switch value {
        case .null: break
        case .integer(let number): storage += "\(number)".utf8
        case .real(let number): storage += "\(number)".utf8
        case .text(let text):
            // PostgreSQL refuses a NUL in text, and SQLite hands text out up to the first one: it never goes in.
            storage += text.utf8.contains(0) ? Array(text.utf8.filter { $0 != 0 }) : Array(text.utf8)
        case .bytes(let bytes):
            storage += bytes
            isBinary = true
        }
        offsets.append(value == .null ? nil : start)
        lengths.append(Int32(storage.count - start))
        formats.append(isBinary ? 1 : 0)
        storage.append(0)
    }

    /// Calls `body` with the arrays that libpq's functions take; they live during the call.
    func withPointers<Answer>(
        _ body: (
            _ count: Int32, _ values: [UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]
        ) throws -> Answer
    ) rethrows -> Answer {
        try storage.withUnsafeBytes { bytes in
            let base = bytes.bindMemory(to: CChar.self).baseAddress
            let values = offsets.map { offset in offset.flatMap { base?.advanced(by: $0) } }
            return try body(Int32(values.count), values, lengths, formats)
        }
    }
}
