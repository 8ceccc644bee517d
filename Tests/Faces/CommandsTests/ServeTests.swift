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
        let server = try await RunningServer(manumit, arguments)
        try await whileUp(server.address)
        server.signal(signal)
        return try await server.ended()
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
        _ = try await manumit.run("people", "add", "Nest", "nest@example.org", "--password-stdin", input: password)
        let third = try await serve(manumit, ["serve"], signal: SIGTERM)
        #expect(!third.told.contains("first-start"))
    }

    @Test func aPortThatIsTakenIsToldInOneLine() async throws {
        let manumit = try ManumitProcess()
        _ = try await serve(manumit, ["serve"], signal: SIGTERM) { address in
            let port = try #require(address.port)
            let second = try await manumit.run("serve", "--port", "\(port)", "--database", "sqlite:second.sqlite")
            #expect(second.status == 74)
            #expect(second.errors.contains("port \(port) is taken"))
        }
    }

    @Test func theDemonstrationIsLoadedOnce() async throws {
        let manumit = try ManumitProcess()
        #expect(try await manumit.run("demo", "--load-only").status == 0)
        let again = try await manumit.run("demo", "--load-only")
        #expect(again.status == 0)
        #expect(again.errors.contains("loaded before"))
        #expect(try await manumit.run("suppliers", "list", "--format", "jsonl").lines.count > 20)
        let outcome = try await serve(manumit, ["demo"], signal: SIGTERM)
        #expect(outcome.status == 0)
        #expect(outcome.told.contains("password"))
    }

    @Test func theDemonstrationStaysOutOfOnesOwnRecords() async throws {
        let manumit = try ManumitProcess()
        try manumit.write("suppliers.csv", "name\nBrynmawr Glove Makers Limited\n")
        #expect(try await manumit.run("import", "suppliers", "suppliers.csv").status == 0)
        let outcome = try await manumit.run("demo", "--load-only")
        #expect(outcome.errors.contains("your own records"))
        #expect(try await manumit.run("suppliers", "list", "--format", "jsonl").lines.count == 1)
    }
}
