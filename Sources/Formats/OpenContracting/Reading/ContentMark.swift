internal import JSONReading

/// Makes an id for a release that has none, the same whenever the same text is read.
enum ContentMark {
    /// The ocid, the day and tags as published, and 64 bits of FNV-1a over the text of the record (Fowler, Noll, Vo).
    /// - Parameter ordinal: The place of the release among those of the same text.
    static func of(_ bytes: UnsafeRawBufferPointer, ocid: String, root: JSONValue, ordinal: Int) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let parts = [root.code("date")] + root.codes("tag") + (ordinal == 0 ? [] : [String(ordinal)])
        let digits = String(hash, radix: 16)
        return ([ocid] + parts.compactMap { $0 } + [String(repeating: "0", count: 16 - digits.count) + digits])
            .joined(separator: "-")
    }
}
