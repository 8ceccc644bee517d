import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What those who run the program see of it, with the real process.
@Suite(.serialized) struct OperationTests {
    private struct Sample: Decodable {
        var family: String
        var type: String
        var name: String
        var labels: [String: String]
        var value: Double
    }

    private func get(_ url: URL, _ path: String) async throws -> (status: Int, text: String) {
        let (data, response) = try await URLSession.shared.data(from: url.appendingPathComponent(path))
        return (try #require(response as? HTTPURLResponse).statusCode, String(decoding: data, as: UTF8.self))
    }

    /// Polls until the process says that it has been asked to end.
    private func waitForStopping(_ server: RunningServer) async throws {
        let operation = try #require(server.operation)
        while try await get(operation, "readyz").status != 503 { await Task.yield() }
    }

    /// A form that has only half arrived.
    private func halfRequest(_ server: RunningServer) throws -> RawConnection {
        let connection = try RawConnection(port: try #require(server.address.port))
        connection.send(
            "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 20\r\n\r\naddress=")
        return connection
    }

    @Test(.enabled(if: ServerProgram.hasPython, "Prometheus' parser is not installed: ./test installs it"))
    func figuresAreReadByTheParserOfPrometheus() async throws {
        let manumit = try ManumitProcess()
        let server = try await RunningServer(manumit, tellsState: true)
        let operation = try #require(server.operation)
        #expect(try await get(operation, "healthz").status == 200)
        #expect(try await get(operation, "readyz").text == "ready\n")
        for _ in 0..<3 { _ = try await get(server.address, "help") }
        _ = try await get(server.address, "no-such-page-MARKER")
        let metrics = try await get(operation, "metrics").text
        let samples = try parsed(metrics)
        let help = samples.first {
            $0.name == "manumit_requests_total" && $0.labels == ["method": "GET", "route": "/help", "status": "200"]
        }
        #expect(help?.value == 3)
        #expect(help?.type == "counter")
        let histogram = samples.filter {
            $0.family == "manumit_request_duration_seconds" && $0.labels["route"] == "/help"
        }
        #expect(histogram.allSatisfy { $0.type == "histogram" })
        #expect(histogram.first { $0.labels["le"] == "+Inf" }?.value == 3)
        #expect(histogram.first { $0.name.hasSuffix("_count") }?.value == 3)
        #expect(samples.contains { $0.name == "process_resident_memory_bytes" && $0.value > 1e6 })
        #expect(samples.contains { $0.name == "manumit_jobs" && $0.labels == ["state": "waiting"] && $0.value >= 3 })
        #expect(samples.contains { $0.name == "manumit_letters" && $0.labels == ["state": "failed"] && $0.value == 0 })
        #expect(!metrics.contains("MARKER"))
        // The figures are told there alone.
        #expect(try await get(server.address, "metrics").status == 404)
        #expect(try await server.stop().status == 0)
    }

    private func parsed(_ metrics: String) throws -> [Sample] {
        let process = Process()
        process.executableURL = ServerProgram.python
        process.arguments = [ServerProgram.checkout.appendingPathComponent("Tests/Programs/parse_metrics.py").path]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        input.fileHandleForWriting.write(Data(metrics.utf8))
        try input.fileHandleForWriting.close()
        let samples = try JSONDecoder().decode([Sample].self, from: output.fileHandleForReading.readToEnd() ?? Data())
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return samples
    }

    @Test func aRequestUnderWayIsAnsweredBeforeTheEnd() async throws {
        let server = try await RunningServer(try ManumitProcess(), tellsState: true)
        let connection = try halfRequest(server)
        // The server has read the head once it has answered another request that came after.
        _ = try await get(server.address, "help")
        server.signal(SIGTERM)
        try await waitForStopping(server)
        connection.send("a%40b.example")
        #expect(try await connection.readToEnd().hasPrefix("HTTP/1.1 4"))
        #expect(try await server.ended().status == 0)
    }

    @Test func askedTwiceItEndsAtOnce() async throws {
        let server = try await RunningServer(try ManumitProcess(), tellsState: true)
        let connection = try halfRequest(server)
        _ = try await get(server.address, "help")
        server.signal(SIGTERM)
        try await waitForStopping(server)
        server.signal(SIGTERM)
        let outcome = try await server.ended()
        #expect(outcome.status == 128 + SIGTERM)
        #expect(outcome.told.contains("Ended at once"))
        #expect(try await connection.readToEnd().isEmpty)
    }

    @Test(.timeLimit(.minutes(2))) func whoeverDawdlesIsCutOff() async throws {
        let server = try await RunningServer(
            try ManumitProcess(),
            ["serve", "--set", "limits.headSeconds=1", "--set", "limits.bodyGraceSeconds=1"])
        let port = try #require(server.address.port)
        let silent = try RawConnection(port: port)
        let trickling = try RawConnection(port: port)
        trickling.send("GET /help HTTP/1.1\r\nHost: loc")
        let body = try halfRequest(server)
        #expect(try await silent.readToEnd().isEmpty)
        #expect(try await trickling.readToEnd().isEmpty)
        #expect(try await body.readToEnd().isEmpty)
        // Others are answered all the while.
        #expect(try await get(server.address, "healthz").status == 200)
        #expect(try await server.stop().status == 0)
    }

    @Test func whatPeopleTypeIsNeverLogged() async throws {
        let manumit = try ManumitProcess()
        _ = try await manumit.run(
            "people", "add", "MARKED Name", "marked-address@example.org", "--role", "procurementLead",
            "--password-stdin",
            input: "MARKED grug porffor\n")
        let server = try await RunningServer(
            manumit, ["serve", "--set", "log.level=trace", "--set", "log.format=json"], tellsState: true)
        let session = URLSession(configuration: .ephemeral)
        func send(_ path: String, _ body: String? = nil) async throws -> String {
            var request = URLRequest(url: try #require(URL(string: path, relativeTo: server.address)))
            request.setValue("MARKED-agent", forHTTPHeaderField: "User-Agent")
            request.setValue("MARKED-header", forHTTPHeaderField: "X-Forwarded-For")
            if let body {
                request.httpMethod = "POST"
                request.httpBody = Data(body.utf8)
                request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
            }
            let (data, _) = try await session.data(for: request)
            return String(decoding: data, as: UTF8.self)
        }
        let form = try await send("/sign-in")
        let token = try #require(form.firstMatch(of: /name="token" value="([^"]+)"/)).1
        let signedIn = try await send(
            "/sign-in", "token=\(token)&address=marked-address%40example.org&password=MARKED+grug+porffor")
        #expect(signedIn.contains("MARKED Name"))
        _ = try await send("/suppliers?q=MARKED-search")
        _ = try await send("/suppliers/MARKED-path")
        _ = try await send("/sign-in?next=MARKED", "token=MARKED-token&address=MARKED&password=MARKED")
        _ = try await send("/check", "MARKED=\u{0}MARKED")
        let raw = try RawConnection(port: try #require(server.address.port))
        raw.send("MARKED nonsense\r\n\r\n")
        _ = try await raw.readToEnd()
        let metrics = try await get(try #require(server.operation), "metrics").text
        let told = try await server.stop().told
        let lines = told.split(separator: "\n").filter { $0.hasPrefix("{") }
        #expect(lines.contains { $0.contains("\"route\":\"/suppliers\"") })
        for line in lines {
            _ = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        for text in [told, metrics] { #expect(!text.lowercased().contains("marked"), "\(text)") }
    }

    @Test func settingsAreShownAndCheckedByTheProgram() async throws {
        let manumit = try ManumitProcess()
        let file = try manumit.write(
            "manumit.json",
            "{\"server\": {\"port\": 8123}, \"mail\": {\"password\": \"hush\", \"user\": \"u\"}}")
        let shown = try await manumit.run(
            "config", "show", "--config", file, "--set", "log.level=error", "--format", "jsonl")
        let values = try Dictionary(
            shown.objects().map { ($0["name"] as? String ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        #expect(values["server.port"]?["value"] as? String == "8123")
        #expect(values["server.port"]?["from"] as? String == "manumit.json:1")
        #expect(values["log.level"]?["from"] as? String == "command line")
        #expect(values["database"]?["from"] as? String == "MANUMIT_DATABASE")
        #expect(values["mail.password"]?["value"] as? String == "(hidden)")
        #expect(!shown.output.contains("hush"))
        #expect(try await manumit.run("config", "check", "--config", file).status == 0)
        let wrong = try await manumit.run(
            "serve", "--config", file, "--set", "server.port=high", environment: ["MANUMIT_NO_SUCH": "1"])
        #expect(wrong.status == 65)
        #expect(wrong.errors.contains("server.port: “high”: expected a whole number from 0 to 65535"))
        #expect(wrong.errors.contains("MANUMIT_NO_SUCH"))
    }

    @Test func settingsAndWorkAreToldInWelshToPeopleAndAlikeToPrograms() async throws {
        let manumit = try ManumitProcess()
        let welsh = ["MANUMIT_LANGUAGE": "cy"]
        let show = ["config", "show", "--set", "log.level=error", "--set", "mail.password=hush"]
        let table = try await manumit.run(show, environment: welsh)
        #expect(table.status == 0, "\(table.errors)")
        for words in [
            "beth yw ei ddiben", "llinell orchymyn", "diofyn", "heb ei osod", "(cudd)", "Porth y gweinydd post.",
        ] {
            #expect(table.output.contains(words), "\(words)")
        }
        let json = try await manumit.run(show + ["--format", "json"], environment: welsh)
        #expect(try await manumit.run(show + ["--format", "json"]).output == json.output)
        let wrong = try await manumit.run("config", "check", "--set", "server.port=high", environment: welsh)
        #expect(wrong.status == 65)
        #expect(
            wrong.errors
                == "manumit: llinell orchymyn: server.port: “high”: disgwyliwyd rhif cyfan o 0 i 65535\n")
        let limit = try await manumit.run("jobs", "list", "--limit", "0", environment: welsh)
        #expect(limit.status == 2)
        #expect(limit.errors.contains("Rhaid i --limit fod yn rhif o 1 i 500."))
    }

    @Test func workIsListedOnTheCommandLine() async throws {
        let manumit = try ManumitProcess()
        let server = try await RunningServer(manumit, tellsState: true)
        while try await manumit.run("jobs", "list", "--format", "jsonl").lines.count < 9 { await Task.yield() }
        let jobs = try await manumit.run("jobs", "list", "--format", "jsonl").objects()
        #expect(
            Set(jobs.compactMap { $0["kind"] as? String }) == [
                "access.clean", "chains.day", "flags.review", "jobs.clean", "mail.clean", "reports.destroy",
                "reports.files",
                "tenders.watch", "trail.link",
            ])
        let id = try #require(jobs.first?["id"] as? String)
        #expect(try await manumit.run("jobs", "list").output.contains("Removing old letters"))
        #expect(try await manumit.run("jobs", "retry", id).status == 0)
        #expect(try await manumit.run("jobs", "retry", "no-such-number").status == 2)
        #expect(try await manumit.run("jobs", "cancel", "019aa000-0000-7000-8000-000000000001").status == 2)
        #expect(try await manumit.run("jobs", "list", "--state", "failed", "--format", "jsonl").lines.isEmpty)
        #expect(try await server.stop().status == 0)
    }
}
