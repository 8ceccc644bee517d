import InputFiles

/// Gives bytes in pieces of chosen sizes, so that every state of a reader meets the end of a piece.
final class PieceReader: ByteReading {
    let name: String
    var bytesRead: Int64 { Int64(offset) }
    var bytesTotal: Int64? { Int64(bytes.count) }
    private let bytes: [UInt8]
    private let pieceSize: Int
    private var offset = 0

    init(_ bytes: [UInt8], pieceSize: Int, name: String = "test.csv") {
        self.bytes = bytes
        self.pieceSize = pieceSize
        self.name = name
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputProblem) -> Int {
        let count = min(pieceSize, buffer.count, bytes.count - offset)
        buffer.copyBytes(from: bytes[offset..<offset + count])
        offset += count
        return count
    }
}
