/// A set of distinct byte strings in one buffer, numbered in the order they came.
///
/// Open addressing over one array of numbers; no string and no object per word.
struct WordTable: Sendable {
    private(set) var bytes = [UInt8]()
    private(set) var starts: [UInt32] = [0]
    private var hashes = [UInt32]()
    private var slots = [Int32](repeating: -1, count: 64)

    var count: Int { hashes.count }

    /// Number of the word, or `nil` for one the table does not hold.
    func find(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
        let hash = Self.hash(word)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let id = Int(slots[slot])
            if hashes[id] == UInt32(truncatingIfNeeded: hash), equals(id, word) { return id }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    func find(_ word: String) -> Int? {
        var word = word
        return word.withUTF8(find)
    }

    /// Number of the word, added if new.
    mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        if let id = find(word) { return id }
        if (count + 1) * 2 > slots.count { grow() }
        let id = count
        let hash = Self.hash(word)
        hashes.append(UInt32(truncatingIfNeeded: hash))
        bytes.append(contentsOf: word)
        starts.append(UInt32(bytes.count))
        place(id, hash)
        return id
    }

    func range(of id: Int) -> Range<Int> { Int(starts[id])..<Int(starts[id + 1]) }

    /// 64-bit FNV-1a with its bits mixed once more, as the low bits choose the slot.
    static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ (hash >> 29)
    }

    private func equals(_ id: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(of: id)
        guard range.count == word.count else { return false }
        return bytes.withUnsafeBufferPointer { buffer in
            for index in 0..<word.count where buffer[range.lowerBound + index] != word[index] { return false }
            return true
        }
    }

    private mutating func place(_ id: Int, _ hash: UInt64) {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(id)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for id in 0..<count {
            let range = range(of: id)
            let hash = bytes.withUnsafeBufferPointer { Self.hash(UnsafeBufferPointer(rebasing: $0[range])) }
            place(id, hash)
        }
    }
}
