/// Rows of plain values in blocks of fixed size: growing never copies a row and never holds two copies, so memory follows what is
/// kept.
final class Rows<Row: BitwiseCopyable> {
    private static var shift: Int { 10 }
    private static var size: Int { 1 << shift }
    /// The blocks in their order. Plain pointers, so that looking at a row counts no references.
    private var blocks: UnsafeMutablePointer<UnsafeMutablePointer<Row>>
    private var capacity = 16
    private(set) var count = 0

    init() { blocks = .allocate(capacity: 16) }

    deinit {
        for block in 0..<(count + Self.size - 1) >> Self.shift { blocks[block].deallocate() }
        blocks.deallocate()
    }

    func append(_ row: Row) {
        let (block, offset) = (count >> Self.shift, count & (Self.size - 1))
        if offset == 0 { addBlock(block) }
        (blocks[block] + offset).initialize(to: row)
        count += 1
    }

    private func addBlock(_ block: Int) {
        if block == capacity {
            let larger = UnsafeMutablePointer<UnsafeMutablePointer<Row>>.allocate(capacity: capacity * 2)
            larger.moveInitialize(from: blocks, count: capacity)
            blocks.deallocate()
            blocks = larger
            capacity *= 2
        }
        (blocks + block).initialize(to: .allocate(capacity: Self.size))
    }

    subscript(index: Int) -> Row {
        get {
            precondition(index >= 0 && index < count, "a row that is there")
            return blocks[index >> Self.shift][index & (Self.size - 1)]
        }
        set {
            precondition(index >= 0 && index < count, "a row that is there")
            blocks[index >> Self.shift][index & (Self.size - 1)] = newValue
        }
    }
}
