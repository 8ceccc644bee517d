import CZlib

/// Four pixels.
enum SamplePNG {
    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + content
        return [UInt8](content.count, bytes: 4) + body + [UInt8](Int(crc32(0, body, UInt32(body.count))), bytes: 4)
    }

    static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        var answer = [UInt8](repeating: 0, count: Int(compressBound(uLong(bytes.count))))
        var size = uLong(answer.count)
        compress(&answer, &size, bytes, uLong(bytes.count))
        return Array(answer.prefix(Int(size)))
    }

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    static let pixels = chunk("IDAT", compressed([0, 1, 2, 3, 4, 5, 6, 0, 7, 8, 9, 10, 11, 12]))

    static func header(width: Int = 2, height: Int = 2) -> [UInt8] {
        chunk("IHDR", [UInt8](width, bytes: 4) + [UInt8](height, bytes: 4) + [8, 2, 0, 0, 0])
    }

    static func full(_ exif: SampleEXIF = SampleEXIF(), profile: [UInt8]? = nil, moves: Bool = false) -> [UInt8] {
        var answer = signature + header()
        if moves { answer += chunk("acTL", [0, 0, 0, 1, 0, 0, 0, 0]) }
        if let profile { answer += chunk("iCCP", Array("icc\0\0".utf8) + compressed(profile)) }
        answer += chunk("gAMA", [0, 0, 0xB1, 0x8F]) + chunk("iDOT", [UInt8](repeating: 0, count: 28))
        answer += chunk("tEXt", Array("Comment\0".utf8) + Planted.bytes("tEXt"))
        answer += chunk("zTXt", Array("Comment\0\0".utf8) + compressed(Planted.bytes("zTXt")))
        answer += chunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + SampleEXIF.xmp)
        answer += chunk("caBX", Planted.bytes("caBX")) + chunk("prVt", Planted.bytes("prVt"))
        answer += chunk("eXIf", exif.bytes) + chunk("tIME", [7, 234, 1, 2, 3, 4, 5])
        answer += pixels + chunk("tEXt", Array("Late\0".utf8) + Planted.bytes("late"))
        return answer + chunk("IEND", []) + Planted.bytes("trailer")
    }
}
