/// The chunks of a WebP: those that a picture needs, each once, and nothing behind its end.
struct WebPCheck {
    private let file: PhotoBytes

    init(_ file: PhotoBytes) { self.file = file }

    func finding() throws(PhotoProblem) -> PhotoCheck.Finding {
        let parts = try WebPChunks(file)
        guard parts.end == file.count else { throw .metadataRemains }
        var chunks: [String: PhotoBytes] = [:]
        for chunk in parts.chunks {
            guard !WebPChunks.moving.contains(chunk.name) else { throw .severalPictures }
            guard WebPChunks.needed.contains(chunk.name) else { throw .metadataRemains }
            if chunk.content.count % 2 == 1 {
                guard try file.byte(chunk.whole.upperBound - 1) == 0 else { throw .metadataRemains }
            }
            guard chunks.updateValue(chunk.content, forKey: chunk.name) == nil else { throw .damaged }
        }
        guard (chunks["VP8 "] == nil) != (chunks["VP8L"] == nil) else { throw .damaged }
        if let block = chunks["EXIF"] { try OrientationBlock.check(block) }
        var finding = try size(chunks)
        if let profile = chunks["ICCP"] { finding.hasOtherProfile = !ColourProfile.isWellKnown(profile) }
        return finding
    }

    /// By the header for what goes beyond a bare picture (RFC 9649, 2.7), else by that of the pixels (2.5, 2.6).
    private func size(_ chunks: [String: PhotoBytes]) throws(PhotoProblem) -> PhotoCheck.Finding {
        func number(_ content: PhotoBytes, _ place: Int, _ size: Int) throws(PhotoProblem) -> Int {
            try content.number(place, bytes: size, isLittle: true)
        }
        if let header = chunks["VP8X"] {
            guard header.count == 10, try number(header, 1, 3) == 0 else { throw .metadataRemains }
            let flags = try header.byte(0)
            guard flags & 0xC7 == 0, (flags & 0x20 != 0) == (chunks["ICCP"] != nil) else { throw .metadataRemains }
            return .init(width: try number(header, 4, 3) + 1, height: try number(header, 7, 3) + 1)
        }
        guard chunks.count == 1 else { throw .metadataRemains }
        if let pixels = chunks["VP8 "] {
            guard pixels.has([0x9D, 0x01, 0x2A], at: 3) else { throw .damaged }
            return .init(width: try number(pixels, 6, 2) & 0x3FFF, height: try number(pixels, 8, 2) & 0x3FFF)
        }
        guard let pixels = chunks["VP8L"], try pixels.byte(0) == 0x2F else { throw .damaged }
        let bits = try number(pixels, 1, 4)
        return .init(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    }
}
