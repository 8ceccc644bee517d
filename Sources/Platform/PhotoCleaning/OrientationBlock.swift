/// The only EXIF that a clean photo may have (CIPA DC-008, a TIFF header with one directory): which side is up, and what the
/// standard wants beside it, with the values that a tool writes there for want of others.
enum OrientationBlock {
    private static let orientation = 0x112
    private static let resolutions = [0x11A, 0x11B]
    private static let resolutionUnit = 0x128
    private static let positioning = 0x213

    /// - Throws: `.metadataRemains` where it says anything else, or is longer than it need be.
    static func check(_ block: PhotoBytes) throws(PhotoProblem) {
        let isLittle = block.has([0x49, 0x49, 42, 0], at: 0)
        guard isLittle || block.has([0x4D, 0x4D, 0, 42], at: 0) else { throw .metadataRemains }
        func number(_ place: Int, _ size: Int) throws(PhotoProblem) -> Int {
            try block.number(place, bytes: size, isLittle: isLittle)
        }
        let begin = try number(4, 4)
        // In WebP, ExifTool puts a word of its own before the directory.
        guard begin == 8 || (begin == 16 && block.has("ExifMeta", at: 8)) else { throw .metadataRemains }
        let entries = try number(begin, 2)
        var end = begin + 6 + 12 * entries
        guard entries <= 5, try number(end - 4, 4) == 0 else { throw .metadataRemains }
        var seen: Set<Int> = []
        for place in stride(from: begin + 2, to: end - 4, by: 12) {
            let (tag, type, count) = (try number(place, 2), try number(place + 2, 2), try number(place + 4, 4))
            guard seen.insert(tag).inserted, count == 1 else { throw .metadataRemains }
            if resolutions.contains(tag), type == 5 {
                let value = try number(place + 8, 4)
                // One after the other behind the directory: 72 dots in 1.
                guard value == end, try number(value, 4) == 72, try number(value + 4, 4) == 1 else {
                    throw .metadataRemains
                }
                end += 8
            } else {
                let rest = try number(place + 10, 2)
                guard type == 3, rest == 0, allowed(tag).contains(try number(place + 8, 2)) else {
                    throw .metadataRemains
                }
            }
        }
        guard block.count == end else { throw .metadataRemains }
    }

    private static func allowed(_ tag: Int) -> Range<Int> {
        switch tag {
        case orientation: 1..<9
        case resolutionUnit: 2..<3
        case positioning: 1..<2
        default: 0..<0
        }
    }
}
