/// Byte strings, each kept once and known by a number from 1 up in the order in which they came; 0 stands for none.
///
/// Hashing is seeded anew for each table: nobody can prepare names that collide, and nothing that is told depends on it.
public final class NameTable {
    /// Longer strings are cut to this many bytes.
    public static let longest = 2048

    private struct Entry: BitwiseCopyable {
        var place: UInt32
        var length: UInt16
    }

    private let arena = ByteArena()
    private let entries = Rows<Entry>()
    private let seed = UInt64.random(in: .min ... .max)
    /// Numbers by hash, in the lower half, the hash in the higher; a power of two of them, at most three quarters in use.
    private var slots: UnsafeMutablePointer<UInt64>
    private var slotCount = 1 << 10

    public init() {
        slots = .allocate(capacity: 1 << 10)
        slots.initialize(repeating: 0, count: 1 << 10)
    }

    deinit { slots.deallocate() }

    /// How many there are: the highest number.
    public var count: Int { entries.count }

    /// The number of a string, which is added where it is new; 0 for an empty one.
    public func number(of bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        if bytes.isEmpty { return 0 }
        let bytes = bytes.count <= Self.longest ? bytes : UnsafeBufferPointer(rebasing: bytes[..<Self.longest])
        let hash = hash(bytes)
        var slot = Int(hash) & (slotCount - 1)
        while slots[slot] != 0 {
            let number = UInt32(truncatingIfNeeded: slots[slot])
            if slots[slot] >> 32 == UInt64(hash), isEqual(entries[Int(number) - 1], bytes) { return number }
            slot = (slot + 1) & (slotCount - 1)
        }
        entries.append(Entry(place: arena.keep(bytes), length: UInt16(bytes.count)))
        slots[slot] = UInt64(hash) << 32 | UInt64(entries.count)
        if entries.count * 4 > slotCount * 3 { grow() }
        return UInt32(entries.count)
    }

    /// The same for a text.
    public func number(of text: String) -> UInt32 {
        var text = text
        return text.withUTF8 { number(of: $0) }
    }

    /// The text of a number; empty for 0.
    public func text(of number: UInt32) -> String {
        if number == 0 { return "" }
        let entry = entries[Int(number) - 1]
        return String(
            decoding: UnsafeBufferPointer(start: arena.start(entry.place), count: Int(entry.length)), as: UTF8.self)
    }

    /// Folds eight bytes at a time by a multiplication to 128 bits.
    private func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash = seed ^ UInt64(bytes.count)
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 8 <= raw.count {
            hash = Self.folded(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var rest: UInt64 = 0
        while index < raw.count {
            rest = rest << 8 | UInt64(raw[index])
            index += 1
        }
        hash = Self.folded(Self.folded(hash ^ rest) ^ seed)
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    private static func folded(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    private func isEqual(_ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(entry.length) == bytes.count else { return false }
        let kept = UnsafeRawPointer(arena.start(entry.place))
        let given = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 8 <= given.count {
            let word = kept.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            guard word == given.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
            index += 8
        }
        while index < given.count {
            guard kept.load(fromByteOffset: index, as: UInt8.self) == given[index] else { return false }
            index += 1
        }
        return true
    }

    private func grow() {
        let (former, formerCount) = (slots, slotCount)
        slotCount *= 2
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: 0, count: slotCount)
        for index in 0..<formerCount where former[index] != 0 {
            var slot = Int(former[index] >> 32) & (slotCount - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
            slots[slot] = former[index]
        }
        former.deallocate()
    }
}
