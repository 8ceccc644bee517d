internal import CZlib

/// The chunks of a PNG (W3C Portable Network Graphics, third edition, 2025), and which a picture needs.
struct PNGChunks {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// Those of an animation.
    static let moving: Set<String> = ["acTL", "fcTL", "fdAT"]
    /// How long the content of each chunk may be that says how to show the pixels. All other ancillary chunks can be done without.
    static let needed: [String: ClosedRange<Int>] = [
        "IHDR": 13...13, "PLTE": 3...768, "IDAT": 0...Int.max, "IEND": 0...0, "tRNS": 1...256, "gAMA": 4...4,
        "cHRM": 32...32, "sRGB": 1...1, "sBIT": 1...4, "bKGD": 1...6, "pHYs": 9...9, "cICP": 4...4, "eXIf": 14...256,
        "iCCP": 4...(8 << 10),
    ]
    private static let mostChunks = 1 << 18

    struct Chunk {
        var name: String
        /// From its length to its checksum.
        var whole: Range<Int>
        var content: PhotoBytes
        var isSound: Bool
    }

    let chunks: [Chunk]

    /// Reads up to `IEND`; what stands behind is not read.
    /// - Throws: `.damaged`.
    init(_ file: PhotoBytes) throws(PhotoProblem) {
        guard file.has(Self.signature, at: 0) else { throw .damaged }
        var chunks: [Chunk] = []
        var place = 8
        repeat {
            guard chunks.count < Self.mostChunks else { throw .damaged }
            let length = try file.number(place, bytes: 4)
            let content = try file.part(place + 8, length)
            let sum = try file.number(place + 8 + length, bytes: 4)
            let isSound = Self.checksum(try file.part(place + 4, 4 + length)) == sum
            chunks.append(
                Chunk(
                    name: try file.name(place + 4), whole: place..<(place + 12 + length), content: content,
                    isSound: isSound))
            place += 12 + length
        } while chunks.last?.name != "IEND"
        self.chunks = chunks
    }

    private static func checksum(_ part: PhotoBytes) -> Int {
        part.all.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, UInt32($0.count))) }
    }

    /// The file without chunks that can be done without, and without what stands behind its end. What EXIF it has stays, since it
    /// may say which side is up.
    static func trimmed(_ bytes: [UInt8]) throws(PhotoProblem) -> [UInt8] {
        let chunks = try PNGChunks(PhotoBytes(bytes)).chunks
        guard !chunks.contains(where: { moving.contains($0.name) }) else { throw .severalPictures }
        var answer = signature
        answer.reserveCapacity(bytes.count)
        for chunk in chunks where needed[chunk.name] != nil || isCritical(chunk.name) { answer += bytes[chunk.whole] }
        return answer
    }

    /// Whether a viewer must understand it: the first letter is a capital.
    private static func isCritical(_ name: String) -> Bool { name.utf8.first.map { $0 & 0x20 == 0 } ?? true }
}
