/// A WebP whose pixels are a header and a few bytes.
enum SampleWebP {
    static let pixels: [UInt8] = [0x50, 1, 0, 0x9D, 1, 0x2A, 16, 0, 16, 0, 1, 2, 3, 4, 5]

    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array(name.utf8) + [UInt8](little: content.count, bytes: 4) + content + (content.count % 2 == 1 ? [0] : [])
    }

    static func file(_ chunks: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + [UInt8](little: chunks.count + 4, bytes: 4) + Array("WEBP".utf8) + chunks
    }

    static func full(_ exif: SampleEXIF = SampleEXIF(), profile: [UInt8]? = nil, moves: Bool = false) -> [UInt8] {
        let flags: UInt8 = 0x0C | (profile == nil ? 0 : 0x20) | (moves ? 2 : 0)
        var chunks = chunk("VP8X", [flags, 0, 0, 0, 15, 0, 0, 15, 0, 0])
        if let profile { chunks += chunk("ICCP", profile) }
        if moves { chunks += chunk("ANIM", [0, 0, 0, 0, 0, 0]) }
        chunks += chunk("VP8 ", pixels) + chunk("EXIF", exif.bytes) + chunk("XMP ", SampleEXIF.xmp)
        return file(chunks + chunk("prVt", Planted.bytes("prVt"))) + Planted.bytes("trailer")
    }
}
