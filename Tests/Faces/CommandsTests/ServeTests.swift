import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// `manumit serve` and `manumit demo` as processes that are asked to end.
@Suite(.serialized) struct ServeTests {
    /// Starts a server on a free port, waits for the address it tells, and asks it to end.
    private func serve(
        _ manumit: ManumitProcess, _ arguments: [String], signal: Int32,
        whileUp: (URL) async throws -> Void = { _ in }
    ) async throws -> (status: Int32, told: String) {
        let process = manumit.process(arguments + ["--port", "0"])
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        defer { if process.isRunning { process.terminate() } }
        var told = ""
        var address: URL?
        while address == nil, case let data = errors.fileHandleForReading.availableData, !data.isEmpty {
            told += String(decoding: data, as: UTF8.self)
            address = told.firstMatch(of: /http:\S+(?=\n)/).flatMap { URL(string: String($0.output)) }
        }
        if let address { try await whileUp(address) }
        kill(process.processIdentifier, signal)
        told += String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(address != nil, "\(told)")
        #expect(process.terminationReason == .exit)
        return (process.terminationStatus, told)
    }

    @Test("A server ends in order when asked to", arguments: [SIGTERM, SIGINT])
    func endsInOrder(signal: Int32) async throws {
        let outcome = try await serve(try ManumitProcess(), ["serve"], signal: signal) { address in
            let (page, _) = try await URLSession.shared.data(from: address)
            #expect(String(decoding: page, as: UTF8.self).contains("<html"))
        }
        #expect(outcome.status == 0)
        #expect(outcome.told.contains("Nobody has an account yet"))
    }

    @Test func anEmptyStoreIsSetUpByThePrintedLinkWhichTheNextStartEnds() async throws {
        let manumit = try ManumitProcess()
        func link(_ told: String) throws -> URL {
            let address = try #require(told.firstMatch(of: /http:\S+\/first-start\/\S{43}/)).output
            return try #require(URL(string: String(address)))
        }
        let first = try link(try await serve(manumit, ["serve"], signal: SIGTERM).told)
        // While the server is up: an old link is dead. (Its own is told only once it has ended.)
        let second = try await serve(manumit, ["serve"], signal: SIGTERM) { address in
            let (page, answer) = try await URLSession.shared.data(from: address.appending(path: first.path))
            #expect((answer as? HTTPURLResponse)?.statusCode == 404)
            #expect(String(decoding: page, as: UTF8.self).contains("This link no longer works"))
        }
        #expect(try link(second.told).path != first.path)
        let password = "grug porffor ar y bryn\n"
        _ = try manumit.run("people", "add", "Nest", "nest@example.org", "--password-stdin", input: password)
        let third = try await serve(manumit, ["serve"], signal: SIGTERM)
        #expect(!third.told.contains("first-start"))
    }

    @Test func aPortThatIsTakenIsToldInOneLine() async throws {
        let manumit = try ManumitProcess()
        _ = try await serve(manumit, ["serve"], signal: SIGTERM) { address in
            let port = try #require(address.port)
            let second = try manumit.run("serve", "--port", "\(port)", "--database", "sqlite:second.sqlite")
            #expect(second.status == 74)
            #expect(second.errors.contains("port \(port) is taken"))
        }
    }

    @Test func theDemonstrationIsLoadedOnce() async throws {
        let manumit = try ManumitProcess()
        #expect(try manumit.run("demo", "--load-only").status == 0)
        let again = try manumit.run("demo", "--load-only")
        #expect(again.status == 0)
        #expect(again.errors.contains("loaded before"))
        #expect(try manumit.run("suppliers", "list", "--format", "jsonl").lines.count > 20)
        let outcome = try await serve(manumit, ["demo"], signal: SIGTERM)
        #expect(outcome.status == 0)
        #expect(outcome.told.contains("password"))
    }

    @Test func theDemonstrationStaysOutOfOnesOwnRecords() throws {
        let manumit = try ManumitProcess()
        try manumit.write("suppliers.csv", "name\nBrynmawr Glove Makers Limited\n")
        #expect(try manumit.run("import", "suppliers", "suppliers.csv").status == 0)
        let outcome = try manumit.run("demo", "--load-only")
        #expect(outcome.errors.contains("your own records"))
        #expect(try manumit.run("suppliers", "list", "--format", "jsonl").lines.count == 1)
    }
}
