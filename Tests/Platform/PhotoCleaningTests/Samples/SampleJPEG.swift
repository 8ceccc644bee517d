/// A grey square of eight by eight pixels.
enum SampleJPEG {
    static let scan: [UInt8] = [0x3F, 0xFF, 0x00, 0x12, 0xFF, 0xD0, 0x3F]

    static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker] + [UInt8](content.count + 2, bytes: 2) + content
    }

    private static let pixels: [UInt8] =
        segment(0xDB, [0] + [UInt8](repeating: 1, count: 64)) + segment(0xC0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0])
        + segment(0xC4, [0, 1] + [UInt8](repeating: 0, count: 15) + [0])
        + segment(0xC4, [0x10, 1] + [UInt8](repeating: 0, count: 15) + [0])
        + segment(0xDD, [0, 1]) + segment(0xDA, [1, 1, 0, 0, 63, 0]) + scan

    /// Without anything, or with a comment.
    static func plain(comment: [UInt8]? = nil) -> [UInt8] {
        [0xFF, 0xD8] + (comment.map { segment(0xFE, $0) } ?? []) + pixels + [0xFF, 0xD9]
    }

    /// With all that phones and programs add.
    static func full(
        _ exif: SampleEXIF = SampleEXIF(), profile: [UInt8]? = nil, behind: [UInt8] = Planted.bytes("trailer")
    )
        -> [UInt8]
    {
        var answer: [UInt8] = [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
        answer += segment(0xE1, Array("Exif\0\0".utf8) + exif.bytes)
        answer += segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + SampleEXIF.xmp)
        answer += segment(0xE1, Array("http://ns.adobe.com/xmp/extension/\0".utf8) + Planted.bytes("extension"))
        if let profile { answer += segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + profile) }
        answer += segment(0xE2, Array("MPF\0".utf8) + Planted.bytes("MPF"))
        let keywords: [UInt8] = [0x1C, 2, 25] + [UInt8](12, bytes: 2) + Planted.bytes("IPTC")
        answer += segment(
            0xED,
            Array("Photoshop 3.0\0".utf8) + Array("8BIM".utf8) + [4, 4, 0, 0] + [UInt8](keywords.count, bytes: 4)
                + keywords
                + (keywords.count % 2 == 1 ? [0] : []))
        answer += segment(0xEB, Array("JP".utf8) + Planted.bytes("JUMBF")) + segment(0xE9, Planted.bytes("APP9"))
        answer += segment(0xFE, Planted.bytes("COM"))
        return answer + pixels + [0xFF, 0xD9] + behind
    }
}
