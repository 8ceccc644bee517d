internal import CZlib

/// The chunks of a PNG: those that a picture needs, each as long as it may be, in one row of pixels, and nothing behind its end.
struct PNGCheck {
    private let file: PhotoBytes

    init(_ file: PhotoBytes) { self.file = file }

    func finding() throws(PhotoProblem) -> PhotoCheck.Finding {
        let chunks = try PNGChunks(file).chunks
        guard let header = chunks.first, header.name == "IHDR", let last = chunks.last else { throw .damaged }
        guard last.whole.upperBound == file.count else { throw .metadataRemains }
        var seen: Set<String> = []
        var finding = PhotoCheck.Finding(
            width: try header.content.number(0, bytes: 4), height: try header.content.number(4, bytes: 4))
        for (index, chunk) in chunks.enumerated() {
            guard chunk.isSound else { throw .damaged }
            guard !PNGChunks.moving.contains(chunk.name) else { throw .severalPictures }
            guard let sizes = PNGChunks.needed[chunk.name], sizes.contains(chunk.content.count) else {
                throw .metadataRemains
            }
            let follows = chunk.name == "IDAT" && chunks[index - 1].name == "IDAT"
            guard seen.insert(chunk.name).inserted || follows else { throw .damaged }
            if chunk.name == "eXIf" { try OrientationBlock.check(chunk.content) }
            if chunk.name == "iCCP" { finding.hasOtherProfile = !Self.isWellKnown(chunk.content) }
        }
        guard seen.contains("IDAT") else { throw .damaged }
        return finding
    }

    /// A name, a byte 0, a byte 0 for zlib, and the compressed profile. The name says nothing that a viewer needs.
    private static func isWellKnown(_ content: PhotoBytes) -> Bool {
        guard let end = content.next(0, from: 0),
            ColourProfile.names.contains(String(decoding: content.all.prefix(end), as: UTF8.self)),
            let method = try? content.byte(end + 1), method == 0,
            let compressed = try? content.part(end + 2, content.count - end - 2)
        else { return false }
        var profile = [UInt8](repeating: 0, count: ColourProfile.mostBytes)
        var size = uLong(profile.count)
        let status = compressed.all.withUnsafeBufferPointer {
            uncompress(&profile, &size, $0.baseAddress, uLong($0.count))
        }
        return status == Z_OK && ColourProfile.isWellKnown(PhotoBytes(Array(profile.prefix(Int(size)))))
    }
}
