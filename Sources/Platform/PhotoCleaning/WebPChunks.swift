/// The chunks of a WebP (RFC 9649): RIFF with little-endian lengths, each chunk filled up to an even length.
struct WebPChunks {
    /// Those of an animation.
    static let moving: Set<String> = ["ANIM", "ANMF"]
    /// What a picture needs, and what may say which side is up.
    static let needed: Set<String> = ["VP8X", "VP8 ", "VP8L", "ALPH", "ICCP", "EXIF"]
    private static let mostChunks = 1_024

    struct Chunk {
        var name: String
        /// From its name to the byte that fills it up.
        var whole: Range<Int>
        var content: PhotoBytes
    }

    let chunks: [Chunk]
    /// Where the file ends by its own word.
    let end: Int

    /// - Throws: `.damaged`.
    init(_ file: PhotoBytes) throws(PhotoProblem) {
        guard file.has("RIFF", at: 0), file.has("WEBP", at: 8) else { throw .damaged }
        end = 8 + (try file.number(4, bytes: 4, isLittle: true))
        guard end <= file.count else { throw .damaged }
        var chunks: [Chunk] = []
        var place = 12
        while place < end {
            let length = try file.number(place + 4, bytes: 4, isLittle: true)
            let next = place + 8 + length + length % 2
            guard chunks.count < Self.mostChunks, next <= end else { throw .damaged }
            chunks.append(
                Chunk(name: try file.name(place), whole: place..<next, content: try file.part(place + 8, length)))
            place = next
        }
        self.chunks = chunks
    }

    /// The file up to its own end. ExifTool takes what stands behind for more of it.
    static func withoutTrailer(_ bytes: [UInt8]) throws(PhotoProblem) -> [UInt8] {
        Array(bytes[..<(try WebPChunks(PhotoBytes(bytes)).end)])
    }

    /// The file without chunks that can be done without, and without what stands behind its end. What EXIF it has stays.
    static func trimmed(_ bytes: [UInt8]) throws(PhotoProblem) -> [UInt8] {
        let chunks = try WebPChunks(PhotoBytes(bytes)).chunks
        guard !chunks.contains(where: { moving.contains($0.name) }) else { throw .severalPictures }
        var answer = Array(bytes[..<12])
        answer.reserveCapacity(bytes.count)
        for chunk in chunks where needed.contains(chunk.name) {
            answer += bytes[chunk.whole]
            // What it has: bit 2 tells of XMP.
            if chunk.name == "VP8X", !chunk.content.all.isEmpty {
                answer[answer.count - chunk.whole.count + 8] &= ~0x04
            }
        }
        let length = UInt32(truncatingIfNeeded: answer.count - 8)
        for index in 0..<4 { answer[4 + index] = UInt8(truncatingIfNeeded: length >> (8 * UInt32(index))) }
        return answer
    }
}
