import Access
import AuditTrail
import Crypto
import Foundation
import Languages
import ReportChannels
import Reports
import Sealing
import Storage
import StorageSQLite
import TestSupport
import Testing

/// Whoever steals the database, a backup, the log, the temporary folder or the memory of the server finds nothing of what was reported, though the
/// reporter's browser ran no scripts and the server saw it for a moment (docs/threat-model.md).
@Suite struct StolenStoreTests {
    private static let debugger = "/usr/bin/gcore"

    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: debugger),
            "gcore, of Debian's package gdb, is not installed; ./test installs it"))
    func nothingOfAReportIsFound() async throws {
        let manumit = try ManumitProcess()
        let phrases = PlantedPhrases(5)
        let (words, contact, name) = (phrases.phrases[0], phrases.phrases[1], phrases.phrases[2])
        let (content, message) = (phrases.phrases[3], phrases.phrases[4])
        try FileManager.default.createDirectory(atPath: manumit.path("temporary"), withIntermediateDirectories: true)
        _ = try await manumit.run(
            "people", "add", "Nest", "nest@example.org", "--role", "reportHandler", "--password-stdin",
            input: "grug porffor ar y bryn\n")
        let desk = try await StoredDesk(manumit.path("manumit.sqlite"))
        let server = try await RunningServer(manumit, environment: ["TMPDIR": manumit.path("temporary")])
        var sender = ReportSender(to: server.address, channel: desk.channel.text)
        let receipt = try await sender.send(
            "I saw \(words) there", contact: "\(contact)@example.org", file: ("\(name).txt", content + "\n" + content))
        #expect(Receipt(typed: receipt) != nil)
        try await sender.writeBack("and \(message) too", receipt: receipt)
        // Buffers of connections are reused: some visits more, as there always are.
        for _ in 0..<5 { _ = try? await sender.send("something else") }

        let core = manumit.path("core")
        try Self.dump(server.processIdentifier, to: core)
        let image = PlantedPhrases.files(under: manumit.folder).filter { $0.lastPathComponent.hasPrefix("core") }
        #expect(!image.isEmpty)
        #expect(try phrases.found(in: image) == [], "in the memory of the server")
        for file in image { try FileManager.default.removeItem(at: file) }

        let outcome = try await server.stop()
        _ = try await manumit.run("backup", manumit.path("backup"))
        try manumit.write("told.log", outcome.told)
        let files = PlantedPhrases.files(under: manumit.folder)
        #expect(files.contains { $0.lastPathComponent == "backup" })
        #expect(try phrases.found(in: files) == [])
        // The search finds what is there, and the report is there for its recipient.
        try manumit.write("plain", Data("x\(words)".utf8))
        #expect(try phrases.found(in: PlantedPhrases.files(under: manumit.folder)) == ["plain"])
        let texts = try await desk.open(manumit.path("manumit.sqlite"))
        #expect(texts.contains { $0.contains(words) && $0.contains(contact) && $0.contains(name) })
        #expect(texts.contains { $0.contains(message) })
    }

    /// Writes the memory of a process to a file.
    private static func dump(_ process: Int32, to path: String) throws {
        let gcore = Process()
        gcore.executableURL = URL(fileURLWithPath: debugger)
        gcore.arguments = ["-a", "-o", path, "\(process)"]
        gcore.standardOutput = FileHandle.nullDevice
        gcore.standardError = FileHandle.nullDevice
        try gcore.run()
        gcore.waitUntilExit()
    }
}
