/// Turns bytes of an encoding into valid UTF-8, chunk by chunk, and counts what had to be repaired.
struct Transcoder {
    let encoding: TextEncoding
    /// Bytes (UTF-8) or halves of a surrogate pair (UTF-16) that were not well formed.
    private(set) var repairs = 0

    init(encoding: TextEncoding) { self.encoding = encoding }

    /// Transcodes as much as fits.
    /// - Parameter isLast: No more input follows, so a cut character at the end is a fault rather than to be continued.
    /// - Returns: The bytes of the input used and of the output filled.
    mutating func transcode(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer, isLast: Bool
    ) -> (taken: Int, given: Int) {
        switch encoding {
        case .utf8: transcodeBytes(input, output, isLast: isLast, isUTF8: true)
        case .windows1252: transcodeBytes(input, output, isLast: isLast, isUTF8: false)
        case .utf16LittleEndian: transcodeUnits(input, output, isLast: isLast, high: 1)
        case .utf16BigEndian: transcodeUnits(input, output, isLast: isLast, high: 0)
        }
    }

    private mutating func transcodeBytes(
        _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, isLast: Bool, isUTF8: Bool
    ) -> (taken: Int, given: Int) {
        var taken = 0
        var given = 0
        while taken < input.count {
            let plain = Self.asciiRun(input, from: taken, atMost: output.count - given)
            if plain > 0 {
                let run = UnsafeRawBufferPointer(rebasing: input[taken..<taken + plain])
                UnsafeMutableRawBufferPointer(rebasing: output[given...]).copyMemory(from: run)
                taken += plain
                given += plain
            }
            guard taken < input.count, output.count - given >= 4 else { break }
            if input[taken] < 0x80 { continue }
            let rest = UnsafeRawBufferPointer(rebasing: input[taken...])
            let length = isUTF8 ? UTF8Sequence.length(at: rest) : .malformed
            switch length {
            case .whole(let length):
                for offset in 0..<length { output[given + offset] = rest[offset] }
                taken += length
                given += length
            case .cutShort where !isLast: return (taken, given)
            case .cutShort, .malformed:
                given += UTF8Sequence.write(Windows1252.scalar(rest[0]), to: output, at: given)
                taken += 1
                if isUTF8 { repairs += 1 }
            }
        }
        return (taken, given)
    }

    /// The number of ASCII bytes from `start` on, eight at a time.
    private static func asciiRun(_ input: UnsafeRawBufferPointer, from start: Int, atMost limit: Int) -> Int {
        let end = start + min(limit, input.count - start)
        var index = start
        while index + 8 <= end {
            let word = input.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if word & 0x8080_8080_8080_8080 != 0 { break }
            index += 8
        }
        while index < end, input[index] < 0x80 { index += 1 }
        return index - start
    }

    private mutating func transcodeUnits(
        _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, isLast: Bool, high: Int
    ) -> (taken: Int, given: Int) {
        func unit(_ at: Int) -> UInt32 { UInt32(input[at + high]) << 8 | UInt32(input[at + 1 - high]) }
        var taken = 0
        var given = 0
        while output.count - given >= 4 {
            guard taken + 2 <= input.count else {
                if isLast, taken < input.count {
                    given += UTF8Sequence.write(0xFFFD, to: output, at: given)
                    taken = input.count
                    repairs += 1
                }
                break
            }
            var scalar = unit(taken)
            var length = 2
            if scalar & 0xF800 == 0xD800 {
                if taken + 4 > input.count, !isLast { break }
                let low = taken + 4 <= input.count ? unit(taken + 2) : 0
                if scalar < 0xDC00, low & 0xFC00 == 0xDC00 {
                    scalar = 0x10000 + (scalar & 0x3FF) << 10 + (low & 0x3FF)
                    length = 4
                } else {
                    scalar = 0xFFFD
                    repairs += 1
                }
            }
            given += UTF8Sequence.write(scalar, to: output, at: given)
            taken += length
        }
        return (taken, given)
    }
}
