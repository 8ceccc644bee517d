#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension JSONValue {
    /// The first member of an object with this key; nil where there is none or this is no object. Looks along the members:
    /// right for the tens of keys that records have.
    public subscript(key: StaticString) -> JSONValue? {
        guard mark == TapeMark.object else { return nil }
        let length = key.utf8CodeUnitCount
        let end = next - 1
        var index = index + 1
        while index < end {
            let name = Self.characters(tape, strings, index)
            if name.count == length, memcmp(name.start, key.utf8Start, length) == 0 { return at(index + 1) }
            index = Self.next(tape, index + 1)
        }
        return nil
    }

    /// The members of an object in their order; none for any other kind.
    public var members: Members {
        mark == TapeMark.object
            ? Members(object: self, index: index + 1, end: next - 1) : Members(object: self, index: 0, end: 0)
    }

    /// The elements of an array in their order; none for any other kind.
    public var elements: Elements {
        mark == TapeMark.array
            ? Elements(array: self, index: index + 1, end: next - 1) : Elements(array: self, index: 0, end: 0)
    }

    /// The elements of an array, or the value itself where one stands for a list of one; none for null. Publishers that
    /// build JSON from XML write lists of one like this.
    public var list: Elements {
        switch kind {
        case .array: elements
        case .null: Elements(array: self, index: 0, end: 0)
        default: Elements(array: self, index: index, end: next)
        }
    }

    /// A key and its value.
    public struct Member {
        /// The UTF-8 of the key.
        public let key: UnsafeBufferPointer<UInt8>
        public let value: JSONValue

        /// The key as text.
        public var name: String { String(decoding: key, as: UTF8.self) }

        /// Whether the key is `name`; compares bytes and allocates nothing.
        public func keyEquals(_ name: StaticString) -> Bool {
            guard key.count == name.utf8CodeUnitCount, let start = key.baseAddress else {
                return key.isEmpty && name.utf8CodeUnitCount == 0
            }
            return memcmp(start, name.utf8Start, key.count) == 0
        }
    }

    /// The members of an object.
    public struct Members: Sequence, IteratorProtocol {
        let object: JSONValue
        var index: Int
        let end: Int

        public mutating func next() -> Member? {
            guard index < end, let key = object.at(index).bytes else { return nil }
            let value = object.at(index + 1)
            index = value.next
            return Member(key: key, value: value)
        }
    }

    /// The elements of an array.
    public struct Elements: Sequence, IteratorProtocol {
        let array: JSONValue
        var index: Int
        let end: Int

        public mutating func next() -> JSONValue? {
            guard index < end else { return nil }
            let value = array.at(index)
            index = value.next
            return value
        }
    }
}
