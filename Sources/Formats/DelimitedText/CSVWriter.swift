/// Writes a comma-separated text (RFC 4180, CRLF) through a buffer to wherever the caller sends bytes.
///
/// ```swift
/// let writer = CSVWriter(guardingFormulas: true) { try handle.write(contentsOf: $0) }
/// try writer.write(["Supplier", "Amount"])
/// try writer.finish()
/// ```
public final class CSVWriter {
    private let delimiter: UInt8
    private let guardsFormulas: Bool
    private let sink: ([UInt8]) throws -> Void
    private var buffer: [UInt8] = []
    private static let flushSize = 64 << 10

    /// - Parameters:
    ///   - guardingFormulas: for files that people open in a spreadsheet: a cell that would be taken as a formula
    ///     (beginning with `=`, `+`, `-`, `@`, tab or carriage return, or their full-width forms) gets an apostrophe in
    ///     front, unless it is a plain number. Source: OWASP, CSV Injection. Leave it off where a program reads the file.
    ///   - sink: takes the bytes, at most about 64 KB and one record at a time.
    public init(delimiter: Delimiter = .comma, guardingFormulas: Bool, to sink: @escaping ([UInt8]) throws -> Void) {
        self.delimiter = delimiter.rawValue
        guardsFormulas = guardingFormulas
        self.sink = sink
        buffer.reserveCapacity(Self.flushSize + 4096)
    }

    /// Writes one record. A cell is quoted when it must be.
    /// - Throws: what the sink throws.
    public func write(_ cells: some Sequence<String>) throws {
        let start = buffer.count
        var isFirst = true
        for cell in cells {
            if !isFirst { buffer.append(delimiter) }
            isFirst = false
            append(cell)
        }
        // A record of one empty cell would else be an empty line, which readers pass over.
        if buffer.count == start, !isFirst { buffer += [Delimiter.Character.quote, Delimiter.Character.quote] }
        buffer += [Delimiter.Character.carriageReturn, Delimiter.Character.lineFeed]
        if buffer.count >= Self.flushSize { try finish() }
    }

    /// Hands what is left in the buffer to the sink; call it once after the last record.
    public func finish() throws {
        guard !buffer.isEmpty else { return }
        try sink(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private func append(_ cell: String) {
        let quotes = mustQuote(cell)
        if quotes { buffer.append(Delimiter.Character.quote) }
        if guardsFormulas, Self.looksLikeFormula(cell) { buffer.append(UInt8(ascii: "'")) }
        for byte in cell.utf8 {
            if byte == Delimiter.Character.quote { buffer.append(byte) }
            buffer.append(byte)
        }
        if quotes { buffer.append(Delimiter.Character.quote) }
    }

    private func mustQuote(_ cell: String) -> Bool {
        guard let first = cell.utf8.first, let last = cell.utf8.last else { return false }
        if first <= Delimiter.Character.space || last <= Delimiter.Character.space { return true }
        return cell.utf8.contains {
            $0 == delimiter || $0 == Delimiter.Character.quote || $0 == Delimiter.Character.lineFeed
                || $0 == Delimiter.Character.carriageReturn || $0 == Delimiter.Character.substitute
        }
    }

    private static func looksLikeFormula(_ cell: String) -> Bool {
        guard let first = cell.unicodeScalars.first else { return false }
        switch first {
        case "=", "@", "\t", "\r", "＝", "＋", "－", "＠": return true
        case "+", "-": return !isPlainNumber(cell.utf8.dropFirst())
        default: return false
        }
    }

    private static func isPlainNumber(_ text: Substring.UTF8View) -> Bool {
        var points = 0
        var digits = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."): points += 1
            default: return false
            }
        }
        return digits > 0 && points <= 1
    }
}
