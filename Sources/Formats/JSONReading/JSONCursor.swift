#if canImport(Glibc)
    public import Glibc
#else
    public import Darwin
#endif

/// A place on the tape of a parsed document, for loops over hundreds of megabytes: like `JSONValue`, but it does not keep the
/// document alive, and its steps are compiled into the loop that takes them.
///
/// Good until the document parses again or is let go of: hold the document while it is used.
@frozen public struct JSONCursor {
    @usableFromInline let tape: UnsafePointer<UInt64>
    @usableFromInline let strings: UnsafePointer<UInt8>
    @usableFromInline let index: Int

    @inlinable init(tape: UnsafePointer<UInt64>, strings: UnsafePointer<UInt8>, index: Int) {
        self.tape = tape
        self.strings = strings
        self.index = index
    }

    @inlinable var mark: UInt8 { UInt8(truncatingIfNeeded: tape[index] >> 56) }

    @inlinable var next: Int {
        switch mark {
        case UInt8(ascii: "{"), UInt8(ascii: "["): Int(tape[index] & 0xFFFF_FFFF)
        case UInt8(ascii: "l"), UInt8(ascii: "u"), UInt8(ascii: "d"): index + 2
        default: index + 1
        }
    }

    @inlinable func at(_ index: Int) -> JSONCursor { JSONCursor(tape: tape, strings: strings, index: index) }

    @inlinable public var isObject: Bool { mark == UInt8(ascii: "{") }
    @inlinable public var isArray: Bool { mark == UInt8(ascii: "[") }

    /// The UTF-8 of a string; nil for any other kind.
    @inlinable public var bytes: UnsafeBufferPointer<UInt8>? {
        guard mark == UInt8(ascii: "\"") else { return nil }
        let start = strings + Int(tape[index] & 0x00FF_FFFF_FFFF_FFFF)
        let count = Int(UnsafeRawPointer(start).loadUnaligned(as: UInt32.self))
        return UnsafeBufferPointer(start: start + 4, count: count)
    }

    /// A number as floating point; nil for any other kind.
    @inlinable public var double: Double? {
        switch mark {
        case UInt8(ascii: "d"): Double(bitPattern: tape[index + 1])
        case UInt8(ascii: "l"): Double(Int64(bitPattern: tape[index + 1]))
        case UInt8(ascii: "u"): Double(tape[index + 1])
        default: nil
        }
    }

    /// A number that is whole and fits; nil for anything else.
    @inlinable public var integer: Int? {
        switch mark {
        case UInt8(ascii: "l"): Int(Int64(bitPattern: tape[index + 1]))
        case UInt8(ascii: "u"): Int(exactly: tape[index + 1])
        case UInt8(ascii: "d"): Int(exactly: Double(bitPattern: tape[index + 1]))
        default: nil
        }
    }

    @inlinable public var boolean: Bool? {
        switch mark {
        case UInt8(ascii: "t"): true
        case UInt8(ascii: "f"): false
        default: nil
        }
    }

    /// Hands out the members of an object in their order; none of any other kind.
    @inlinable public func forEachMember(_ body: (UnsafeBufferPointer<UInt8>, JSONCursor) -> Void) {
        guard isObject else { return }
        let end = next - 1
        var index = index + 1
        while index < end {
            guard let key = at(index).bytes else { return }
            let value = at(index + 1)
            body(key, value)
            index = value.next
        }
    }

    /// Hands out the elements of an array in their order, or the value itself where one stands for a list of one; none of null.
    @inlinable public func forEachItem(_ body: (JSONCursor) -> Void) {
        guard isArray else {
            if mark != UInt8(ascii: "n") { body(self) }
            return
        }
        let end = next - 1
        var index = index + 1
        while index < end {
            let value = at(index)
            body(value)
            index = value.next
        }
    }

    /// The first member of an object with this key; nil where there is none or this is no object.
    @inlinable public subscript(key: StaticString) -> JSONCursor? {
        guard isObject else { return nil }
        let end = next - 1
        var index = index + 1
        while index < end {
            guard let name = at(index).bytes else { return nil }
            if name.isEqual(to: key) { return at(index + 1) }
            index = at(index + 1).next
        }
        return nil
    }
}

extension JSONValue {
    /// The same place, for loops that hold the document themselves.
    public var cursor: JSONCursor { JSONCursor(tape: tape, strings: strings, index: index) }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the bytes are those of a text in the program.
    @inlinable public func isEqual(to text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount, let baseAddress else { return count == text.utf8CodeUnitCount }
        // By the length that the compiler knows, so that it compares words and calls nothing.
        return memcmp(baseAddress, text.utf8Start, text.utf8CodeUnitCount) == 0
    }
}
