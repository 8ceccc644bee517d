import EvidenceFiles
import Foundation
import Testing

@Suite struct EvidenceScannerTests {
    private let policy = Array("%PDF-1.7 our policy".utf8)

    /// A program in the place of the scanner.
    private func program(_ script: String) throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("scanner-\(UUID().uuidString)").path
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
        #expect(
            FileManager.default.createFile(
                atPath: path, contents: Data("#!/bin/sh\n\(script)\n".utf8), attributes: attributes))
        return path
    }

    @Test(arguments: [
        ("test -r \"$2\" && grep -q policy \"$2\"", 0), ("exit 1", 1), ("exit 2", 2), ("kill -9 $$", 2),
        ("exec sleep 600", 2),
    ])
    func theProgramsAnswerCounts(script: String, answer: Int) async throws {
        let path = try program(script)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let limit: Duration = script.contains("sleep") ? .milliseconds(50) : .seconds(60)
        let scanner = EvidenceScanner.program(path, [], timeLimit: limit)
        let name = URL(fileURLWithPath: path).lastPathComponent
        let expected: [EvidenceScanner.Finding] = [.clean(scanner: name), .malicious(scanner: name), .notScanned]
        #expect(await scanner.finding(in: policy) == expected[answer])
    }

    @Test func aProgramThatIsNotThereScansNothing() async {
        let scanner = EvidenceScanner.program("/nowhere/clamscan", [], timeLimit: .seconds(1))
        #expect(await scanner.finding(in: policy) == .notScanned)
    }
}
