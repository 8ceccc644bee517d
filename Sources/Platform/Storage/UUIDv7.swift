import Synchronization

/// Makes UUIDs of version 7 that rise strictly within a process (RFC 9562 section 6.2, method 1: the 12 bits after the
/// time are a counter that starts anew, at random in its lower half, with each millisecond).
enum UUIDv7 {
    private struct Last {
        var milliseconds: Int64 = 0
        var counter: UInt16 = 0
    }

    private static let last = Mutex(Last())

    static func next(milliseconds: Int64) -> String {
        let (time, counter) = last.withLock { last in
            if milliseconds > last.milliseconds {
                last = Last(milliseconds: milliseconds, counter: UInt16.random(in: 0..<0x800))
            } else if last.counter < 0xFFF {
                last.counter += 1
            } else {
                last = Last(milliseconds: last.milliseconds + 1, counter: 0)
            }
            return (last.milliseconds, last.counter)
        }
        let high = UInt64(time) << 16 | 0x7000 | UInt64(counter)
        let low = UInt64.random(in: 0...UInt64.max) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return text(high, low)
    }

    private static func text(_ high: UInt64, _ low: UInt64) -> String {
        String(unsafeUninitializedCapacity: 36) { buffer in
            var place = 0
            for digit in 0..<32 {
                if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
                    buffer[place] = UInt8(ascii: "-")
                    place += 1
                }
                let half = digit < 16 ? high : low
                let nibble = UInt8(truncatingIfNeeded: half >> UInt64(60 - digit % 16 * 4)) & 15
                buffer[place] = nibble < 10 ? 48 + nibble : 87 + nibble
                place += 1
            }
            return 36
        }
    }
}
