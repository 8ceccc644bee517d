import ChildProcesses
import Foundation
import PhotoCleaning
import Testing

/// What comes of it where something else stands in the tool's place.
@Suite struct OtherToolTests {
    private func outcome(
        _ script: String, _ photo: [UInt8] = SampleJPEG.full(), time: Duration = .seconds(20)
    ) async throws -> CleaningOutcome {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("tool-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        // It is started under an account that owns nothing.
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o755]
        #expect(
            FileManager.default.createFile(
                atPath: path, contents: Data("#!/bin/sh\n\(script)\n".utf8), attributes: attributes))
        return await PhotoCleaner(program: path, network: .cutOffWherePossible, time: time).clean(photo)
    }

    /// Cleaning does not rest on the tool alone.
    @Test func aToolThatCleansNothingIsFoundOut() async throws {
        for photo in [
            SampleJPEG.full(), SamplePNG.full(), SampleWebP.full(), SampleTIFF.full(), SampleHEIF.full(),
            SampleJPEG.plain(comment: [1]), SampleJPEG.plain() + [0],
        ] {
            #expect(try await outcome("exec cat", photo) == .notCleaned(.metadataRemains))
        }
    }

    @Test func aToolThatFailsLosesNothing() async throws {
        #expect(try await outcome("exec sleep 600", time: .seconds(1)) == .notCleaned(.tookTooLong))
        #expect(try await outcome("exec yes") == .notCleaned(.failed))
        #expect(try await outcome("exit 1") == .notCleaned(.damaged))
        #expect(try await outcome("exit 3") == .notCleaned(.failed))
        #expect(try await outcome("exit 0") == .notCleaned(.damaged))
        #expect(try await outcome("kill -9 $$") == .notCleaned(.tookTooLong))
        #expect(await PhotoCleaner(program: nil).clean(SampleJPEG.full()) == .notCleaned(.notInstalled))
        #expect(await PhotoCleaner(program: "/none").clean(SampleJPEG.full()) == .notCleaned(.notInstalled))
    }

    @Test func itIsSaidWhetherPhotosCanBeCleaned() async {
        #expect(await PhotoCleaner(program: nil).obstacle() == .notInstalled)
        #expect(await PhotoCleaner(program: "/none").obstacle() == .notInstalled)
        #expect(await PhotoCleaner(program: "/bin/true", network: .cutOffWherePossible).obstacle() == nil)
    }

    @Test func whoeverGivesUpEndsTheTool() async throws {
        let waiting = Task { try await outcome("exec sleep 600", time: .seconds(300)) }
        try await Task.sleep(for: .milliseconds(200))
        waiting.cancel()
        #expect(try await waiting.value == .notCleaned(.cancelled))
    }
}
