/// Bytes kept one piece after the other in blocks of 64 KiB, found again by place. A piece lies in one block; a larger one has a
/// block of its own. Growing copies nothing.
final class ByteArena {
    private static let blockSize = 1 << 16
    private let blocks = Rows<UnsafeMutablePointer<UInt8>>()
    private var used = blockSize

    deinit { for block in 0..<blocks.count { blocks[block].deallocate() } }

    /// Keeps a piece.
    /// - Returns: its place: the block in the higher half, the offset in the lower.
    func keep(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let (place, start) = room(bytes.count)
        if let first = bytes.baseAddress { start.initialize(from: first, count: bytes.count) }
        return place
    }

    /// Room for a piece that is yet to be written.
    /// - Returns: its place, and where it starts.
    func room(_ count: Int) -> (place: UInt32, start: UnsafeMutablePointer<UInt8>) {
        if used + count > Self.blockSize {
            precondition(blocks.count < 1 << 16, "at most 65,536 blocks")
            blocks.append(.allocate(capacity: max(Self.blockSize, count)))
            used = 0
        }
        defer { used += count }
        return (UInt32(blocks.count - 1) << 16 | UInt32(used), blocks[blocks.count - 1] + used)
    }

    /// Where a piece starts.
    func start(_ place: UInt32) -> UnsafePointer<UInt8> {
        UnsafePointer(blocks[Int(place >> 16)] + Int(place & 0xFFFF))
    }
}
