/// A TIFF (Adobe, revision 6.0, 1992) with one directory of the tags that its pixels need, and no byte that none of them points to.
struct TIFFCheck {
    private let file: PhotoBytes
    private let isLittle: Bool

    /// Sizes of the types of values, in bytes. Text is not among them.
    private static let sizes = [1: 1, 3: 2, 4: 4, 5: 8, 7: 1]
    /// Tags that tell how pixels lie, are compressed, and which colours they mean; none of them holds text. Pages and their number
    /// (297) are counted from 0.
    private static let allowed: Set<Int> = [
        254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284, 292, 293, 296, 297, 317,
        318, 319, 320, 322, 323, 324, 325, 338, 339, 529, 530, 531, 532, 34_675,
    ]
    /// None, CCITT, LZW, Deflate, PackBits. Within a JPEG there could be anything.
    private static let compressions: Set<Int> = [1, 2, 3, 4, 5, 8, 32_773, 32_946]
    private static let mostStrips = 1 << 20

    /// How many values a tag may have: strips and tiles are many, a palette has three for each of its colours.
    private static func most(_ tag: Int) -> Int {
        switch tag {
        case 273, 279, 324, 325: mostStrips
        case 320: 3 << 16
        case 34_675: ColourProfile.mostBytes << 8
        default: 16
        }
    }

    init(_ file: PhotoBytes) {
        self.file = file
        isLittle = file.has([0x49, 0x49, 42, 0], at: 0)
    }

    func finding() throws(PhotoProblem) -> PhotoCheck.Finding {
        guard isLittle || file.has([0x4D, 0x4D, 0, 42], at: 0) else { throw .damaged }
        let start = try number(4, 4)
        let count = try number(start, 2)
        let end = start + 2 + 12 * count
        guard try number(end, 4) == 0 else { throw .severalPictures }
        var tags: [Int: [Int]] = [:]
        var used = [0..<8, start..<(end + 4)]
        var finding = PhotoCheck.Finding(width: 0, height: 0)
        for place in stride(from: start + 2, to: end, by: 12) {
            let tag = try number(place, 2)
            guard Self.allowed.contains(tag) else { throw .metadataRemains }
            let (range, size) = try values(place)
            if range.count > 4 { used.append(range) }
            if tag == 34_675 {
                finding.hasOtherProfile = !ColourProfile.isWellKnown(try file.part(range.lowerBound, range.count))
            } else if size <= 4 {
                tags[tag] = try list(range, size)
            }
        }
        used += try pixels(tags)
        try requireAll(used)
        guard Self.compressions.contains(tags[259]?.first ?? 1) else { throw .metadataRemains }
        (finding.width, finding.height) = (tags[256]?.first ?? 0, tags[257]?.first ?? 0)
        return finding
    }

    private func number(_ place: Int, _ size: Int) throws(PhotoProblem) -> Int {
        try file.number(place, bytes: size, isLittle: isLittle)
    }

    /// Where the values of an entry stand, and the size of each.
    private func values(_ place: Int) throws(PhotoProblem) -> (range: Range<Int>, size: Int) {
        let (tag, count) = (try number(place, 2), try number(place + 4, 4))
        guard let size = Self.sizes[try number(place + 2, 2)], count <= Self.most(tag) else { throw .metadataRemains }
        let length = count * size
        let start = length <= 4 ? place + 8 : try number(place + 8, 4)
        _ = try file.part(start, length)
        if length < 4 {
            guard try file.part(place + 8 + length, 4 - length).isZero else { throw .metadataRemains }
        }
        return (start..<(start + length), size)
    }

    private func list(_ range: Range<Int>, _ size: Int) throws(PhotoProblem) -> [Int] {
        var answer: [Int] = []
        for place in stride(from: range.lowerBound, to: range.upperBound, by: size) {
            answer.append(try number(place, size))
        }
        return answer
    }

    /// Strips, or tiles.
    private func pixels(_ tags: [Int: [Int]]) throws(PhotoProblem) -> [Range<Int>] {
        let starts = (tags[273] ?? []) + (tags[324] ?? [])
        let sizes = (tags[279] ?? []) + (tags[325] ?? [])
        guard !starts.isEmpty, starts.count == sizes.count else { throw .damaged }
        var answer: [Range<Int>] = []
        for (start, size) in zip(starts, sizes) {
            _ = try file.part(start, size)
            answer.append(start..<(start + size))
        }
        return answer
    }

    /// No bytes but one or two zeros that make a place even or a multiple of four.
    private func requireAll(_ used: [Range<Int>]) throws(PhotoProblem) {
        var place = 0
        for range in used.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > place { try requireFilling(place, range.lowerBound - place) }
            place = max(place, range.upperBound)
        }
        try requireFilling(place, file.count - place)
    }

    private func requireFilling(_ place: Int, _ size: Int) throws(PhotoProblem) {
        guard size < 4, try file.part(place, size).isZero else { throw .metadataRemains }
    }
}
