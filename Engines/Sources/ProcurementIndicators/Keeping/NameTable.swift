/// Byte strings, each kept once and known by a number from 1 up in the order in which they came; 0 stands for none.
///
/// Hashing is seeded anew for each table: nobody can prepare names that collide, and nothing that is told depends on it.
public final class NameTable {
    /// Longer strings are cut to this many bytes.
    public static let longest = 2048

    /// What stands before the bytes of a string in the arena. Looking a string up waits for memory twice, for the slot and for the
    /// piece, and for little else.
    private struct Head: BitwiseCopyable {
        var number: UInt32
        var length: UInt32
    }

    private let arena = ByteArena()
    /// Where the string of each number lies.
    private let places = Rows<UInt32>()
    private let seed = UInt64.random(in: .min ... .max)
    /// Where strings lie, by hash, in the lower half, the hash in the higher; 0 where there is none, else the place plus one. A power
    /// of two of them, at most three quarters in use.
    private var slots: UnsafeMutablePointer<UInt64>
    private var slotCount = 1 << 10

    public init() {
        slots = .allocate(capacity: 1 << 10)
        slots.initialize(repeating: 0, count: 1 << 10)
    }

    deinit { slots.deallocate() }

    /// How many there are: the highest number.
    public var count: Int { places.count }

    /// The number of a string, which is added where it is new; 0 for an empty one.
    public func number(of bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        if bytes.isEmpty { return 0 }
        let bytes = bytes.count <= Self.longest ? bytes : UnsafeBufferPointer(rebasing: bytes[..<Self.longest])
        let hash = hash(bytes)
        var slot = Int(hash) & (slotCount - 1)
        while slots[slot] != 0 {
            if slots[slot] >> 32 == UInt64(hash) {
                let piece = arena.start(UInt32(truncatingIfNeeded: slots[slot]) - 1)
                if Self.isEqual(piece, bytes) { return Self.head(of: piece).number }
            }
            slot = (slot + 1) & (slotCount - 1)
        }
        let place = keep(bytes)
        slots[slot] = UInt64(hash) << 32 | UInt64(place + 1)
        if places.count * 4 > slotCount * 3 { grow() }
        return UInt32(places.count)
    }

    private func keep(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let (place, start) = arena.room(MemoryLayout<Head>.size + bytes.count)
        let head = Head(number: UInt32(places.count + 1), length: UInt32(bytes.count))
        UnsafeMutableRawPointer(start).storeBytes(of: head, as: Head.self)
        UnsafeMutableRawBufferPointer(start: start + MemoryLayout<Head>.size, count: bytes.count).copyBytes(from: bytes)
        places.append(place)
        return place
    }

    /// The same for a text.
    public func number(of text: String) -> UInt32 {
        var text = text
        return text.withUTF8 { number(of: $0) }
    }

    /// The text of a number; empty for 0.
    public func text(of number: UInt32) -> String {
        if number == 0 { return "" }
        let piece = arena.start(places[Int(number) - 1])
        let bytes = UnsafeBufferPointer(start: piece + MemoryLayout<Head>.size, count: Int(Self.head(of: piece).length))
        return String(decoding: bytes, as: UTF8.self)
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

    private static func head(of piece: UnsafePointer<UInt8>) -> Head {
        UnsafeRawPointer(piece).loadUnaligned(as: Head.self)
    }

    private static func isEqual(_ piece: UnsafePointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard head(of: piece).length == bytes.count else { return false }
        let kept = UnsafeRawPointer(piece + MemoryLayout<Head>.size)
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
