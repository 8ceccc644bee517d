/// What a HEIF says of its items: what each is (`iinf`), and where its bytes stand (`iloc`; ISO/IEC 14496-12, 8.11).
struct HEIFItems {
    struct Place: Hashable {
        /// In a box within the description, not in the file.
        var isInside: Bool
        var range: Range<Int>
    }

    private(set) var types: [Int: String] = [:]
    private(set) var places: [Int: [Place]] = [:]

    private static let mostItems = 4_096

    /// - Throws: `.metadataRemains` where an item has a name or a type of its own.
    mutating func takeTypes(_ box: HEIFBox) throws(PhotoProblem) {
        let size = try box.content.byte(0) == 0 ? 2 : 4
        for entry in try box.boxes(after: 4 + size) {
            let version = try entry.content.byte(0)
            guard entry.name == "infe", version == 2 || version == 3 else { throw .damaged }
            let number = version == 2 ? 2 : 4
            let type = try entry.content.name(4 + number + 2)
            let rest = try entry.content.part(10 + number, entry.content.count - 10 - number)
            let isPlain = rest.count <= 1 && rest.isZero
            let isEmptied = type == "mime" && rest.has("\0application/rdf+xml\0", at: 0) && rest.count <= 22
            guard isPlain || isEmptied, types.count < Self.mostItems else { throw .metadataRemains }
            types[try entry.content.number(4, bytes: number)] = type
        }
    }

    mutating func takePlaces(_ content: PhotoBytes) throws(PhotoProblem) {
        let version = Int(try content.byte(0))
        guard version <= 2 else { throw .damaged }
        let (sizes, more) = (try content.byte(4), try content.byte(5))
        let (offset, length, base) = (Int(sizes >> 4), Int(sizes & 15), Int(more >> 4))
        let index = version == 0 ? 0 : Int(more & 15)
        var place = 6
        func next(_ size: Int) throws(PhotoProblem) -> Int {
            defer { place += size }
            return try content.number(place, bytes: size)
        }
        for _ in 0..<min(try next(version < 2 ? 2 : 4), Self.mostItems) {
            let item = try next(version < 2 ? 2 : 4)
            let method = version == 0 ? 0 : try next(2)
            guard method <= 1, try next(2) == 0, places[item] == nil else { throw .metadataRemains }
            let start = try next(base)
            var found: [Place] = []
            for _ in 0..<(try next(2)) {
                _ = try next(index)
                let (shift, size) = (try next(offset), try next(length))
                guard max(start, shift, size) < 1 << 40 else { throw .damaged }
                found.append(Place(isInside: method == 1, range: (start + shift)..<(start + shift + size)))
            }
            places[item] = found
        }
        guard place == content.count else { throw .metadataRemains }
    }
}
