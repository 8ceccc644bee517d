import Crypto
import Foundation
import Storage

/// Writes the parts of a backup file and the checksum at its end.
struct BackupWriter: ~Copyable {
    private let file: FileHandle
    private var buffer: [UInt8] = []
    private var checksum = SHA256()

    private static let bufferSize = 1 << 18

    /// - Parameter file: empty, open for writing.
    init(_ file: FileHandle) throws {
        self.file = file
        buffer.reserveCapacity(Self.bufferSize * 2)
        buffer += BackupRecord.magic
    }

    mutating func write(_ record: BackupRecord) throws {
        switch record {
        case .step(let name):
            buffer.append(BackupRecord.Mark.step)
            append(name)
        case .table(let name, let columns):
            buffer.append(BackupRecord.Mark.table)
            append(name)
            append(columns.count)
            for column in columns { append(column) }
        case .row(let values):
            buffer.append(BackupRecord.Mark.row)
            for value in values { append(value) }
        case .count(let rows):
            buffer.append(BackupRecord.Mark.count)
            append(rows)
        case .end: buffer.append(BackupRecord.Mark.end)
        }
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Writes the checksum and what still waits, and makes the disk keep it.
    consuming func finish() throws {
        try flush()
        try file.write(contentsOf: Data(checksum.finalize()))
        try file.synchronize()
    }

    private mutating func append(_ value: SQLValue) {
        switch value {
        case .null: buffer.append(BackupRecord.Mark.null)
        case .integer(let number):
            buffer.append(BackupRecord.Mark.integer)
            append(UInt64(bitPattern: number))
        case .real(let number):
            buffer.append(BackupRecord.Mark.real)
            append(number.bitPattern)
        case .text(let text):
            buffer.append(BackupRecord.Mark.text)
            append(text)
        case .bytes(let bytes):
            buffer.append(BackupRecord.Mark.bytes)
            append(bytes.count)
            buffer += bytes
        }
    }

    private mutating func append(_ text: String) {
        append(text.utf8.count)
        buffer += text.utf8
    }

    private mutating func append(_ number: Int) { append(UInt64(number)) }

    private mutating func append(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { buffer.append(contentsOf: $0) }
    }

    private mutating func flush() throws {
        checksum.update(data: buffer)
        try file.write(contentsOf: Data(buffer))
        buffer.removeAll(keepingCapacity: true)
    }
}
