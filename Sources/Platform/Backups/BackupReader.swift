import Crypto
import Foundation
import Storage

/// Reads the parts of a backup file one after the other, and trusts none of it: every length is bounded, and the checksum is
/// compared at the end.
struct BackupReader {
    private let file: FileHandle
    private let path: String
    private var buffer: [UInt8] = []
    private var place = 0
    private var checksum = SHA256()
    private var columns = 0

    private static let pieceSize = 1 << 20

    /// - Throws: `BackupError` `.unreadable`, or `.damaged` where the file does not begin as a backup does.
    init(path: String) throws {
        guard let file = FileHandle(forReadingAtPath: path) else { throw BackupError(.unreadable, path) }
        self.file = file
        self.path = path
        guard try take(BackupRecord.magic.count) == BackupRecord.magic[...] else { throw damaged }
    }

    /// The next part.
    /// - Throws: `BackupError` `.damaged`; for `.end` also where the checksum is another.
    mutating func next() throws -> BackupRecord {
        switch try byte() {
        case BackupRecord.Mark.step: return .step(try name())
        case BackupRecord.Mark.table:
            let name = try name()
            columns = try number(atMost: BackupRecord.mostColumns)
            return .table(name: name, columns: try (0..<columns).map { _ in try self.name() })
        case BackupRecord.Mark.row: return .row(try (0..<columns).map { _ in try value() })
        case BackupRecord.Mark.count: return .count(try number(atMost: .max))
        case BackupRecord.Mark.end:
            try checkEnd()
            return .end
        default: throw damaged
        }
    }

    private var damaged: BackupError { BackupError(.damaged, path) }

    private mutating func checkEnd() throws {
        checksum.update(data: buffer[..<place])
        buffer.removeSubrange(..<place)
        place = 0
        let found = Array(try take(SHA256.byteCount))
        guard found == Array(checksum.finalize()), place == buffer.count, try piece().isEmpty else { throw damaged }
    }

    private mutating func value() throws -> SQLValue {
        switch try byte() {
        case BackupRecord.Mark.null: .null
        case BackupRecord.Mark.integer: .integer(Int64(bitPattern: try word()))
        case BackupRecord.Mark.real: .real(Double(bitPattern: try word()))
        case BackupRecord.Mark.text: .text(try text(atMost: BackupRecord.longestValue))
        case BackupRecord.Mark.bytes: .bytes(Array(try take(try number(atMost: BackupRecord.longestValue))))
        default: throw damaged
        }
    }

    private mutating func name() throws -> String { try text(atMost: BackupRecord.longestName) }

    private mutating func text(atMost most: Int) throws -> String {
        guard let text = String(validating: try take(try number(atMost: most)), as: UTF8.self) else { throw damaged }
        return text
    }

    private mutating func number(atMost most: Int) throws -> Int {
        let number = try word()
        guard number <= UInt64(most) else { throw damaged }
        return Int(number)
    }

    private mutating func word() throws -> UInt64 {
        try take(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private mutating func byte() throws -> UInt8 {
        if place == buffer.count { try fill() }
        guard place < buffer.count else { throw damaged }
        place += 1
        return buffer[place - 1]
    }

    private mutating func take(_ length: Int) throws -> ArraySlice<UInt8> {
        while buffer.count - place < length {
            let before = buffer.count - place
            try fill()
            guard buffer.count - place > before else { throw damaged }
        }
        place += length
        return buffer[(place - length)..<place]
    }

    /// Reads on; what was read before the place goes into the checksum.
    private mutating func fill() throws {
        checksum.update(data: buffer[..<place])
        buffer.removeSubrange(..<place)
        place = 0
        buffer += try piece()
    }

    private func piece() throws -> Data {
        do {
            return try file.read(upToCount: Self.pieceSize) ?? Data()
        } catch {
            throw BackupError(.unreadable, path)
        }
    }
}
