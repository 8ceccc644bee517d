/// Reads what `NoticeWriter` wrote, in the same order.
struct NoticeScanner {
    private var place: UnsafePointer<UInt8>

    init(_ start: UnsafePointer<UInt8>) { place = start }

    mutating func number() -> UInt64 {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = place.pointee
            place += 1
            number |= UInt64(byte & 0x7F) &<< shift
            if byte < 0x80 { return number }
            shift += 7
        }
    }

    mutating func small() -> UInt32 { UInt32(truncatingIfNeeded: number()) }
    mutating func count() -> Int { Int(truncatingIfNeeded: number()) }

    mutating func signed() -> Int64 { Self.signed(number()) }

    private static func signed(_ number: UInt64) -> Int64 {
        Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
    }

    mutating func moment() -> Moment {
        let word = number()
        switch word & 3 {
        case 0: return Self.signed(word >> 2) * .day
        case 1: return Self.signed(word >> 2) * 1000
        case 2: return Self.signed(word >> 2)
        default: return .unknown
        }
    }

    mutating func amount() -> Notice.Amount {
        let word = number()
        var value = Double(word >> 2) / 100
        switch word & 3 {
        case 0: break
        case 1:
            value = Double(bitPattern: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
            place += 8
        default: return .unknown
        }
        return Notice.Amount(value: value, currency: UInt16(truncatingIfNeeded: number()))
    }

    mutating func span() -> Notice.Span {
        var span = Notice.Span()
        span.start = moment()
        span.end = moment()
        span.days = Int32(truncatingIfNeeded: signed())
        return span
    }

    mutating func mention() -> Notice.Mention { Notice.Mention(id: small(), body: small()) }
}
