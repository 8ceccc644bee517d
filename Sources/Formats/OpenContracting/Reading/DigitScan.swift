/// Steps through the digits and signs of a date.
struct DigitScan {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    private let end: Int

    /// - Parameter bytes: Must outlive the scan; blanks at both ends are passed over.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
        place = bytes.firstIndex { $0 > 0x20 } ?? 0
    }

    var isAtEnd: Bool { place >= end }

    private var digit: Int? {
        guard place < end, (0x30...0x39).contains(bytes[place]) else { return nil }
        return Int(bytes[place]) - 0x30
    }

    mutating func number(_ length: Int) -> Int? {
        var number = 0
        for _ in 0..<length {
            guard let digit else { return nil }
            number = number * 10 + digit
            place += 1
        }
        return number
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard place < end, UInt32(bytes[place]) == character.value else { return false }
        place += 1
        return true
    }

    /// A fraction of a second after its point; nil without a digit.
    mutating func milliseconds() -> Int? {
        guard digit != nil else { return nil }
        var value = 0
        var unit = 100
        while let digit {
            value += digit * unit
            unit /= 10
            place += 1
        }
        return value
    }

    /// The minutes of an offset from UTC; 0 for `Z` and for none, nil for a broken one.
    mutating func offsetMinutes() -> Int? {
        if isAtEnd || skip("Z") || skip("z") { return 0 }
        let isWest = skip("-")
        guard isWest || skip("+"), let hours = number(2) else { return nil }
        _ = skip(":")
        let minutes = isAtEnd ? 0 : number(2)
        guard let minutes, hours < 24, minutes < 60 else { return nil }
        return (isWest ? -1 : 1) * (hours * 60 + minutes)
    }
}
