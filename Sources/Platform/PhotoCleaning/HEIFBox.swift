/// A box of the ISO base media file format (ISO/IEC 14496-12): a length, a name, content.
struct HEIFBox {
    var name: String
    var content: PhotoBytes
    /// Where the content begins in the file.
    var start: Int

    private static let mostBoxes = 4_096

    /// The boxes that fill `content` to its end.
    /// - Parameter start: where it begins in the file.
    /// - Throws: `.damaged`.
    static func all(in content: PhotoBytes, from start: Int) throws(PhotoProblem) -> [HEIFBox] {
        var boxes: [HEIFBox] = []
        var place = 0
        while place < content.count {
            var (length, header) = (try content.number(place, bytes: 4), 8)
            if length == 1 { (length, header) = (try content.number(place + 8, bytes: 8), 16) }
            if length == 0 { length = content.count - place }
            guard length >= header, length <= content.count - place, boxes.count < mostBoxes else { throw .damaged }
            boxes.append(
                HEIFBox(
                    name: try content.name(place + 4), content: try content.part(place + header, length - header),
                    start: start + place + header))
            place += length
        }
        return boxes
    }

    /// Those within, behind `header` bytes of its own.
    func boxes(after header: Int) throws(PhotoProblem) -> [HEIFBox] {
        try Self.all(in: try content.part(header, content.count - header), from: start + header)
    }
}
