/// One value of a parsed document: a place on simdjson's tape. Nothing is allocated until a `String` is asked for.
///
/// It keeps its `JSONDocument` alive and reads that document's memory: use it before the document parses again.
public struct JSONValue {
    /// What a JSON value is.
    public enum Kind: Sendable, Hashable { case null, boolean, number, string, array, object }

    let document: JSONDocument
    let tape: UnsafePointer<UInt64>
    let strings: UnsafePointer<UInt8>
    let index: Int

    var word: UInt64 { tape[index] }
    var mark: UInt8 { UInt8(truncatingIfNeeded: word >> 56) }

    /// The index just past this value, whatever it holds.
    var next: Int { Self.next(tape, index) }

    static func next(_ tape: UnsafePointer<UInt64>, _ index: Int) -> Int {
        let word = tape[index]
        return switch UInt8(truncatingIfNeeded: word >> 56) {
        case TapeMark.object, TapeMark.array: Int(word & 0xFFFF_FFFF)
        case TapeMark.signed, TapeMark.unsigned, TapeMark.floating: index + 2
        default: index + 1
        }
    }

    /// Where the characters of the string at `index` start, and how many bytes they take.
    static func characters(
        _ tape: UnsafePointer<UInt64>, _ strings: UnsafePointer<UInt8>, _ index: Int
    ) -> (start: UnsafePointer<UInt8>, count: Int) {
        let start = strings + Int(tape[index] & 0x00FF_FFFF_FFFF_FFFF)
        return (start + 4, Int(UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)))
    }

    func at(_ index: Int) -> JSONValue { JSONValue(document: document, tape: tape, strings: strings, index: index) }

    public var kind: Kind {
        switch mark {
        case TapeMark.object: .object
        case TapeMark.array: .array
        case TapeMark.string: .string
        case TapeMark.signed, TapeMark.unsigned, TapeMark.floating: .number
        case TapeMark.yes, TapeMark.no: .boolean
        default: .null
        }
    }

    public var isNull: Bool { mark == TapeMark.null }

    /// The UTF-8 of a string; nil for any other kind.
    public var bytes: UnsafeBufferPointer<UInt8>? {
        guard mark == TapeMark.string else { return nil }
        let characters = Self.characters(tape, strings, index)
        return UnsafeBufferPointer(start: characters.start, count: characters.count)
    }

    /// The text of a string; nil for any other kind.
    public var string: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

    public var boolean: Bool? {
        switch mark {
        case TapeMark.yes: true
        case TapeMark.no: false
        default: nil
        }
    }

    /// A number as floating point.
    public var double: Double? {
        switch mark {
        case TapeMark.floating: Double(bitPattern: tape[index + 1])
        case TapeMark.signed: Double(Int64(bitPattern: tape[index + 1]))
        case TapeMark.unsigned: Double(tape[index + 1])
        default: nil
        }
    }

    /// A number that is whole and fits.
    public var integer: Int? {
        switch mark {
        case TapeMark.signed: Int(Int64(bitPattern: tape[index + 1]))
        case TapeMark.unsigned: Int(exactly: tape[index + 1])
        case TapeMark.floating: Int(exactly: Double(bitPattern: tape[index + 1]))
        default: nil
        }
    }

    /// The text of a string, or the shortest digits of a number: for identifiers that some publishers give as numbers.
    public var text: String? {
        switch mark {
        case TapeMark.string: string
        case TapeMark.signed: String(Int64(bitPattern: tape[index + 1]))
        case TapeMark.unsigned: String(tape[index + 1])
        case TapeMark.floating: integer.map { String($0) } ?? double.map { "\($0)" }
        default: nil
        }
    }
}

/// The kinds on simdjson's tape.
enum TapeMark {
    static let object = UInt8(ascii: "{")
    static let array = UInt8(ascii: "[")
    static let string = UInt8(ascii: "\"")
    static let signed = UInt8(ascii: "l")
    static let unsigned = UInt8(ascii: "u")
    static let floating = UInt8(ascii: "d")
    static let yes = UInt8(ascii: "t")
    static let no = UInt8(ascii: "f")
    static let null = UInt8(ascii: "n")
}
