internal import InputFiles

/// Copies one string of a text and puts its characters and escapes right.
struct JSONStringRepairer {
    private(set) var place: Int
    private(set) var repairs: [JSONRepair] = []
    private(set) var repairCount = 0

    private let input: UnsafeRawBufferPointer

    /// - Parameter start: The offset just past the opening quote.
    init(_ input: UnsafeRawBufferPointer, from start: Int) {
        self.input = input
        place = start
    }

    /// Appends the string with its quotes; false when it has no end.
    mutating func run(into output: inout [UInt8]) -> Bool {
        output.append(UInt8(ascii: "\""))
        while place < input.count {
            let byte = input[place]
            switch byte {
            case UInt8(ascii: "\""):
                output.append(byte)
                place += 1
                return true
            case UInt8(ascii: "\\"):
                guard place + 1 < input.count else { return false }
                copyEscape(&output)
            case ..<0x20:
                note(.stringEscaped, length: 1)
                output += Array("\\u00".utf8) + [Self.hexadecimal(byte >> 4), Self.hexadecimal(byte & 15)]
                place += 1
            case ..<0x80:
                output.append(byte)
                place += 1
            default: copyCharacter(&output)
            }
        }
        return false
    }

    private mutating func copyCharacter(_ output: inout [UInt8]) {
        let rest = UnsafeRawBufferPointer(rebasing: input[place..<min(place + 4, input.count)])
        let length = TextEncoding.wellFormedLength(rest)
        if length > 0 {
            output += rest[..<length]
            place += length
        } else {
            note(.byteReread, length: 1)
            output += TextEncoding.repairedUTF8(UnsafeRawBufferPointer(rebasing: rest[..<1])).bytes
            place += 1
        }
    }

    private mutating func copyEscape(_ output: inout [UInt8]) {
        let escaped = input[place + 1]
        switch escaped {
        case UInt8(ascii: "u"): copyCodeUnit(&output)
        case _ where "\"\\/bfnrt".utf8.contains(escaped):
            output += [UInt8(ascii: "\\"), escaped]
            place += 2
        default:
            // The backslash stands for itself: `C:\Work`.
            note(.stringEscaped, length: 2)
            output += Array("\\\\".utf8)
            place += 1
        }
    }

    private mutating func copyCodeUnit(_ output: inout [UInt8]) {
        guard let unit = codeUnit(at: place) else {
            note(.stringEscaped, length: 2)
            output += Array("\\\\".utf8)
            place += 1
            return
        }
        var length = 6
        if unit & 0xF800 == 0xD800 {
            let low = codeUnit(at: place + 6)
            guard unit < 0xDC00, let low, low & 0xFC00 == 0xDC00 else {
                note(.surrogateReplaced, length: 6)
                output += Array("\\ufffd".utf8)
                place += 6
                return
            }
            length = 12
        }
        output += input[place..<place + length]
        place += length
    }

    private func codeUnit(at place: Int) -> UInt32? {
        guard place + 6 <= input.count, input[place] == UInt8(ascii: "\\"), input[place + 1] == UInt8(ascii: "u") else {
            return nil
        }
        var unit: UInt32 = 0
        for byte in input[place + 2..<place + 6] {
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    private static func hexadecimal(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x57 + nibble }

    private mutating func note(_ kind: JSONRepair.Kind, length: Int) {
        repairCount += 1
        guard repairs.count < JSONDocument.repairsKept else { return }
        let range = place..<min(place + length, input.count)
        let bytes = TextEncoding.repairedUTF8(UnsafeRawBufferPointer(rebasing: input[range])).bytes
        repairs.append(JSONRepair(kind: kind, offset: place, raw: String(decoding: bytes, as: UTF8.self)))
    }
}
