/// A bare word of a text: a number, `true`, `false`, `null`, or what publishers write in their place.
struct JSONWord {
    /// The word as right JSON.
    let text: [UInt8]
    /// What had to be done to it; nil where it was right.
    let repair: JSONRepair.Kind?

    /// nil for a word that stands for no value.
    init?(_ raw: UnsafeRawBufferPointer) {
        // Longer than any number a person or a machine writes for an amount.
        guard !raw.isEmpty, raw.count <= 400 else { return nil }
        let word = String(decoding: raw, as: UTF8.self)
        switch word {
        case "true", "false", "null": (text, repair) = (Array(raw), nil)
        case "True", "TRUE": (text, repair) = (Array("true".utf8), .numberRewritten)
        case "False", "FALSE": (text, repair) = (Array("false".utf8), .numberRewritten)
        case "NaN", "nan", "NAN", "Infinity", "-Infinity", "+Infinity", "inf", "-inf", "Null", "NULL", "None",
            "undefined":
            (text, repair) = (Array("null".utf8), .numberDropped)
        default:
            guard let number = Self.number(Array(raw)) else { return nil }
            (text, repair) = number
        }
    }

    private static func number(_ raw: [UInt8]) -> (text: [UInt8], repair: JSONRepair.Kind?)? {
        var rest = raw[...]
        var sign: [UInt8] = []
        if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            if first == UInt8(ascii: "-") { sign = [first] }
            rest.removeFirst()
        }
        let whole = takeDigits(&rest)
        var fraction: [UInt8] = []
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            fraction = takeDigits(&rest)
        }
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        var exponent: [UInt8] = []
        if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
            rest.removeFirst()
            if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
                exponent.append(first)
                rest.removeFirst()
            }
            let digits = takeDigits(&rest)
            if digits.isEmpty { return nil }
            exponent = [mark] + exponent + digits
        }
        guard rest.isEmpty else { return nil }
        let trimmed = whole.drop { $0 == UInt8(ascii: "0") }
        var text = sign + (trimmed.isEmpty ? [UInt8(ascii: "0")] : Array(trimmed))
        // A whole number too large for 64 bits is read as floating point.
        if !fraction.isEmpty {
            text += [UInt8(ascii: ".")] + fraction
        } else if trimmed.count > 18 {
            text += Array(".0".utf8)
        }
        text += exponent
        guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else {
            return (Array("null".utf8), .numberDropped)
        }
        return (text, text == raw ? nil : .numberRewritten)
    }

    private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest.removeFirst(digits.count)
        return Array(digits)
    }
}
