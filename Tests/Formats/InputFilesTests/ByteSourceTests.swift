import Foundation
import InputFiles
import TestSupport
import Testing

@Suite struct ByteSourceTests {
    private let text = [UInt8]((0..<60_000).map { "line \($0)\n" }.joined().utf8)

    private func expand(_ bytes: [UInt8], limits: ExpansionLimits = ExpansionLimits()) throws -> [UInt8] {
        try ByteSource(bytes: bytes, name: "folder/notices.json.gz", limits: limits).readAll()
    }

    @Test func plainBytesPassThrough() throws {
        #expect(try expand(text) == text)
        #expect(try expand([]) == [])
        #expect(try expand([0x1f]) == [0x1f])
        #expect(try expand(Array("{}".utf8)) == Array("{}".utf8))
    }

    @Test func gzipIsExpandedWhateverTheName() throws {
        #expect(try expand(Gzip.compress(text)) == text)
        #expect(try expand(Gzip.compress([])) == [])
    }

    @Test func concatenatedMembersAndPaddingAreOneText() throws {
        let members = Gzip.compress(text) + Gzip.compress([]) + Gzip.compress(Array("end".utf8))
        #expect(try expand(members + [0, 0, 0]) == text + Array("end".utf8))
    }

    @Test func truncatedGzipIsToldApart() throws {
        let whole = Gzip.compress(text)
        for length in [2, 5, 11, whole.count / 2, whole.count - 9, whole.count - 1] {
            let problem = #expect(throws: InputProblem.self) { try expand(Array(whole.prefix(length))) }
            #expect(problem?.code == .truncated)
            #expect(problem?.file == "notices.json.gz")
        }
    }

    @Test func damageIsFound() throws {
        var bytes = Gzip.compress(text)
        bytes[bytes.count - 6] ^= 0xFF
        #expect(#expect(throws: InputProblem.self) { try expand(bytes) }?.code == .badCompression)
        let garbage = Gzip.compress(text) + Array("more".utf8)
        #expect(#expect(throws: InputProblem.self) { try expand(garbage) }?.code == .badCompression)
    }

    @Test func bombsAreStopped() throws {
        let bomb = Gzip.compress([UInt8](repeating: 0x20, count: 4 << 20))
        let byRatio = ExpansionLimits(ratio: 100, freeBytes: 1 << 20)
        #expect(#expect(throws: InputProblem.self) { try expand(bomb, limits: byRatio) }?.code == .tooLarge)
        let bySize = ExpansionLimits(bytes: 1 << 20)
        #expect(#expect(throws: InputProblem.self) { try expand(bomb, limits: bySize) }?.code == .tooLarge)
        #expect(try expand(bomb).count == 4 << 20)
    }

    @Test func mutatedGzipNeverCrashes() {
        var random = Mutation(seed: 7)
        let whole = Gzip.compress(Array(text.prefix(5_000)))
        var refused = 0
        for _ in 0..<2_000 {
            do { _ = try expand(random.broken(whole)) } catch { refused += 1 }
        }
        #expect(refused > 100)
    }

    @Test func filesTellProgress() throws {
        let folder = try TemporaryFiles()
        let path = try folder.write("notices.json", text)
        let source = try ByteSource(path: path)
        #expect(source.name == "notices.json")
        #expect(source.bytesTotal == Int64(text.count))
        #expect(source.progress(items: 0).fraction == 0)
        #expect(try source.readAll() == text)
        #expect(
            source.progress(items: 3)
                == ReadingProgress(bytesRead: Int64(text.count), bytesTotal: Int64(text.count), items: 3))
        #expect(source.progress(items: 3).fraction == 1)
    }

    @Test func whatCannotBeOpenedSaysWhy() throws {
        let folder = try TemporaryFiles()
        let missing = #expect(throws: InputProblem.self) { try ByteSource(path: folder.path("none.json")) }
        #expect(
            missing?.description
                == "none.json: unreadable: expected a file, and there is nothing of this name")
        let isFolder = #expect(throws: InputProblem.self) { try ByteSource(path: folder.path("")) }
        #expect(isFolder?.expected == "a file, and this is a folder")
    }

    @Test func readAllIsBounded() {
        let source = ByteSource(bytes: text, name: "big.csv")
        #expect(#expect(throws: InputProblem.self) { try source.readAll(limit: 1_000) }?.code == .tooLarge)
    }
}
