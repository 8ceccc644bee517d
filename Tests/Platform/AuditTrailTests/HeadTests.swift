import Foundation
import Storage
import TestSupport
import Testing

@testable import AuditTrail

@Suite struct HeadTests {
    private static func head(node: String = "nôd 1", key: TrailKey) throws -> TrailHead {
        try key.head(
            at: Timestamp(milliseconds: 1_795_338_000_007), position: 12, hash: Array(0..<32), node: node)
    }

    @Test(arguments: ["pages", "nôd 1", "a%b", "", "two\nlines", "\u{0}"])
    func aHeadIsReadAsItWasWritten(node: String) throws {
        let key = TrailKey()
        let head = try Self.head(node: node, key: key)
        #expect(!head.line.contains("\n"))
        let read = try #require(TrailHead(line: head.line))
        #expect(read == head)
        #expect(key.publicKey.signed(read))
        #expect(!TrailKey().publicKey.signed(read))
    }

    @Test func aLineThatIsChangedIsNoHeadOrNotGenuine() throws {
        let key = TrailKey()
        let line = Array(try Self.head(key: key).line.utf8)
        var mutation = Mutation(seed: 11)
        for _ in 0..<3000 {
            let broken = mutation.broken(line)
            guard broken != line, let head = TrailHead(line: String(decoding: broken, as: UTF8.self)) else { continue }
            #expect(!key.publicKey.signed(head))
        }
    }

    @Test func aFileOfAnyBytesIsReadToItsEnd() throws {
        let folder = try WorkingFolder()
        let line = try Self.head(key: TrailKey()).line
        var mutation = Mutation(seed: 5)
        for round in 0..<60 {
            var bytes = mutation.broken(Array(repeating: line + "\n", count: 5).joined().utf8.map { $0 })
            if round % 3 == 0 { bytes += [UInt8](repeating: 0x41, count: mutation.number(below: 200_000)) }
            try Data(bytes).write(to: URL(fileURLWithPath: folder.path("heads")))
            var reader = try HeadReader(path: folder.path("heads"))
            var lines: [HeadReader.Line] = []
            while true {
                let some = try reader.next()
                if some.isEmpty { break }
                lines += some
            }
            let expected = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            #expect(lines.count == (expected.last?.isEmpty == true ? expected.count - 1 : expected.count))
            #expect(lines.map(\.number) == Array(1...max(1, lines.count)).prefix(lines.count).map { $0 })
        }
    }

    @Test func headsAreSignedWhenTheChainHasGrown() async throws {
        let chain = try await Chain(entries: 2)
        #expect(try await chain.keeper.sign() == nil)
        try await chain.append(1, from: 3)
        try await chain.keeper.settle()
        let text = try String(contentsOfFile: chain.file.path, encoding: .utf8)
        let heads = text.split(separator: "\n").compactMap { TrailHead(line: String($0)) }
        #expect(heads.map(\.position) == [2, 3])
        #expect(heads.allSatisfy { chain.key.publicKey.signed($0) })
    }

    @Test func theFileIsItsOwnersAloneAndLosesATornEnd() async throws {
        let chain = try await Chain(entries: 1)
        let mode = try FileManager.default.attributesOfItem(atPath: chain.file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let handle = try #require(FileHandle(forWritingAtPath: chain.file.path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("1 2026-11-22T09".utf8))
        try handle.close()
        try await chain.append(1, from: 2)
        try await chain.keeper.settle()
        #expect(try await chain.verify().isEmpty)
        #expect(chain.file.last()?.position == 2)
    }

    @Test func tamperedHeadsAreNamedByTheirLine() async throws {
        let chain = try await Chain(entries: 1)
        try await chain.append(1, from: 2)
        try await chain.keeper.settle()
        let lines = try String(contentsOfFile: chain.file.path, encoding: .utf8).split(separator: "\n")
        var forged = try #require(TrailHead(line: String(lines[0])))
        forged.position = 2
        let stranger = try TrailKey().head(
            at: forged.at, position: 1, hash: forged.hash, node: forged.node)
        let path = chain.folder.path("tampered")
        try [forged.line, "nonsense", stranger.line, String(lines[1]), ""].joined(separator: "\n")
            .write(toFile: path, atomically: true, encoding: .utf8)
        let findings = try await chain.verify(heads: [path])
        #expect(
            findings.sorted { ($0.source ?? "") < ($1.source ?? "") } == [
                TrailFinding(.headForged, position: 2, source: "\(path):1"),
                TrailFinding(.headUnreadable, source: "\(path):2"),
                TrailFinding(.headKeyUnknown, position: 1, source: "\(path):3"),
            ])
    }

    @Test func headsAreCheckedWithThePublicKeyAlone() async throws {
        let chain = try await Chain(entries: 3)
        let path = chain.folder.path("public")
        try (chain.key.publicKey.line + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        let keys = try TrailPublicKey.read(path)
        #expect(try await chain.verify(heads: [chain.file.path], keys: keys).isEmpty)
        let others = [TrailKey().publicKey]
        #expect(
            try await chain.verify(heads: [chain.file.path], keys: others).map(\.code)
                == [.headKeyUnknown, .headKeyUnknown])
    }

    @Test func theKeyIsMadeOnceAndForItsOwnerAlone() throws {
        let folder = try WorkingFolder()
        let made = try TrailKey.kept(at: folder.path("deep/key"))
        #expect(try TrailKey.kept(at: folder.path("deep/key")).publicKey.line == made.publicKey.line)
        let mode =
            try FileManager.default.attributesOfItem(atPath: folder.path("deep/key"))[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: folder.path("deep/key"))
        let error = #expect(throws: TrailFileError.self) { try TrailKey.kept(at: folder.path("deep/key")) }
        #expect(error?.code == .notPrivate)
    }

    @Test(arguments: ["", "x", String(repeating: "g", count: 64), "00"])
    func anotherFileIsNoKey(text: String) throws {
        let folder = try WorkingFolder()
        let isWritten = FileManager.default.createFile(
            atPath: folder.path("key"), contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        #expect(isWritten)
        #expect(throws: TrailFileError.self) { try TrailKey.kept(at: folder.path("key")) }
        #expect(throws: TrailFileError.self) { try TrailPublicKey.read(folder.path("key")) }
        #expect(throws: TrailFileError.self) { try TrailPublicKey.read(folder.path("missing")) }
    }
}
