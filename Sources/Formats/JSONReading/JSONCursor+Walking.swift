/// All of a value at once. The parser allows no more than 1,024 values in each other.
extension JSONCursor {
    /// Hands out every string in the value, without the keys of its objects.
    public func forEachText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if isObject {
            forEachMember { _, value in value.forEachText(body) }
        } else if isArray {
            forEachItem { $0.forEachText(body) }
        } else if let bytes {
            body(bytes)
        }
    }

    /// Folds all that the value holds, keys too and in their order, into a hash.
    public func fold(into hash: inout UInt64) {
        let end = next
        var index = index
        while index < end {
            let place = at(index)
            if let bytes = place.bytes {
                Self.fold(bytes, into: &hash)
            } else {
                // Where a value starts or ends on the tape is no part of what it holds.
                hash = Self.folded(hash ^ UInt64(place.mark))
                if place.double != nil { hash = Self.folded(hash ^ tape[index + 1]) }
            }
            index += place.double != nil ? 2 : 1
        }
    }

    /// The same for bytes.
    public static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into hash: inout UInt64) {
        let raw = UnsafeRawBufferPointer(bytes)
        hash = folded(hash ^ UInt64(raw.count) << 8)
        var place = 0
        while place + 8 <= raw.count {
            hash = folded(hash ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        while place < raw.count {
            rest = rest << 8 | UInt64(raw[place])
            place += 1
        }
        hash = folded(hash ^ rest)
    }

    private static func folded(_ word: UInt64) -> UInt64 {
        let product = (word ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}
