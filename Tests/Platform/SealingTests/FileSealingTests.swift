import Crypto
import Sealing
import Testing

@Suite struct FileSealingTests {
    static let chunk = 1 << 20

    private func sealed(_ content: [UInt8], steps: Int, _ key: SymmetricKey, _ file: SealName) throws
        -> ([[UInt8]], FileSealer.Summary)
    {
        var sealer = FileSealer(key, file: file)
        var chunks: [[UInt8]] = []
        for start in stride(from: 0, to: content.count, by: steps) {
            let part = Array(content[start..<min(content.count, start + steps)])
            chunks += try part.withUnsafeBytes { try sealer.append($0) }
        }
        let (last, summary) = try sealer.finish()
        return (chunks + last, summary)
    }

    @Test(arguments: [0, 1, 65_536, 65_537, chunk - 1, chunk, chunk + 1, 3 * chunk + 17, 17 * chunk + 1])
    func contentComesBack(length: Int) throws {
        let key = SymmetricKey(size: .bits256)
        let file = SealName.random()
        let content = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let (chunks, summary) = try sealed(content, steps: 300_001, key, file)
        #expect(summary.size == Int64(length) && summary.chunks == chunks.count)
        #expect(summary.sha256 == Array(SHA256.hash(data: content)))
        #expect(chunks.allSatisfy { $0.count <= FileSealer.largestChunk })
        let opener = FileOpener(key, file: file)
        let plain = try chunks.enumerated().flatMap { number, chunk in
            try opener.open(chunk, number: number, isLast: number == chunks.count - 1)
        }
        #expect(Array(plain.prefix(length)) == content)
        #expect(plain.dropFirst(length).allSatisfy { $0 == 0 })
        #expect(plain.count <= max(1 << 16, length * 2))
    }

    @Test func chunksAreBoundToTheirPlace() throws {
        let key = SymmetricKey(size: .bits256)
        let file = SealName.random()
        let (chunks, _) = try sealed(Array(repeating: 5, count: 2 * Self.chunk + 5), steps: Self.chunk, key, file)
        let opener = FileOpener(key, file: file)
        #expect(chunks.count == 3)
        #expect(throws: SealingError.self) { try opener.open(chunks[1], number: 0, isLast: false) }
        #expect(throws: SealingError.self) { try opener.open(chunks[1], number: 1, isLast: true) }
        #expect(throws: SealingError.self) { try opener.open(chunks[2], number: 2, isLast: false) }
        #expect(throws: SealingError.self) { try opener.open(Array(chunks[0].dropLast()), number: 0, isLast: false) }
        #expect(throws: SealingError.self) {
            try FileOpener(key, file: .random()).open(chunks[0], number: 0, isLast: false)
        }
    }

    /// Padmé adds at most 12 %.
    @Test func sizesAreFew() throws {
        let key = SymmetricKey(size: .bits256)
        var counts: Set<Int> = []
        for chunks in [33, 34, 40, 47, 48] {
            let (sealed, summary) = try sealed(
                Array(repeating: 0, count: chunks * Self.chunk), steps: 8 * Self.chunk, key, .random())
            #expect(sealed.count >= chunks && Double(sealed.count) <= 1.12 * Double(chunks))
            counts.insert(summary.chunks)
        }
        #expect(counts.count < 5)
    }
}
