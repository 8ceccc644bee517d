import Foundation
import TestSupport
import Testing

/// The files of `deploy/`, each tried by starting what it is for.
@Suite(.serialized) struct DeployTests {
    private static let folder = ServerProgram.checkout.appendingPathComponent("deploy")

    static func has(_ program: String) -> Bool { FileManager.default.isExecutableFile(atPath: program) }

    private func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    /// The text with each piece, which must be there, replaced.
    private func replaced(_ file: String, _ pieces: [(String, String)]) throws -> String {
        var text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
        for (piece, other) in pieces {
            try #require(text.contains(piece), "\(piece)")
            text = text.replacingOccurrences(of: piece, with: other)
        }
        return text
    }

    @Test(
        .enabled(
            if: DeployTests.has("/usr/sbin/nginx") && DeployTests.has("/usr/bin/curl"),
            "nginx or curl is not installed: ./test installs them"))
    func nginxEndsTLSHoldsBackAndKeepsNoAddress() async throws {
        let manumit = try ManumitProcess()
        _ = try await manumit.run(
            "people", "add", "Non Prys", "non@example.org", "--role", "procurementLead", "--password-stdin",
            input: "a long password\n")
        let server = try await RunningServer(
            manumit, ["serve", "--set", "server.publicAddress=https://localhost"])
        let upstream = try #require(server.address.port)
        let nginx = try Nginx(upstream: upstream, in: manumit, replaced)
        func curl(_ path: String, _ more: String...) throws -> (status: Int32, text: String) {
            try run(
                "/usr/bin/curl",
                ["-sS", "-i", "--cacert", nginx.certificate.certificate.path, "https://localhost:\(nginx.port)\(path)"]
                    + more)
        }
        // HTTP/2, and all that the pages tell a browser.
        let page = try curl("/sign-in?lang=cy", "--http2", "-c", manumit.path("cookies"))
        #expect(page.text.hasPrefix("HTTP/2 200"))
        let headers = page.text.lowercased()
        for header in [
            "strict-transport-security: max-age=", "content-security-policy: default-src 'none'",
            "referrer-policy: no-referrer",
            "cache-control: no-store", "set-cookie: __host-manumit-",
        ] { #expect(headers.contains(header), "\(header)") }
        #expect(!headers.contains("nginx/"))
        // Signing in, with the secure cookies and the token of the page.
        let token = try #require(page.text.firstMatch(of: /name="token" value="([^"]+)"/)).1
        let signIn = try curl(
            "/sign-in", "--http2", "-b", manumit.path("cookies"), "-c", manumit.path("cookies"), "-H",
            "Origin: https://localhost:\(nginx.port)", "--data-urlencode", "token=\(token)", "--data-urlencode",
            "address=non@example.org", "--data-urlencode", "password=a long password")
        #expect(signIn.text.hasPrefix("HTTP/2 303"), "\(signIn.text)")
        #expect(try curl("/", "-b", manumit.path("cookies")).text.contains("Non Prys"))
        // Who comes too often is held back.
        let statuses = try (0..<40).map { _ in try curl("/sign-in").text.prefix(10) }
        #expect(statuses.contains("HTTP/2 429"))
        // A body that is too large is refused; plain HTTP is led to TLS.
        let redirect = try run("/usr/bin/curl", ["-sS", "-i", "http://127.0.0.1:\(nginx.plainPort)/x?y=z"])
        #expect(redirect.text.contains("308"))
        let protocols = try run(
            "/usr/bin/curl", ["-sS", "-k", "--tls-max", "1.1", "https://localhost:\(nginx.port)/"])
        #expect(protocols.status != 0)
        try nginx.stop()
        let logs = try nginx.logs()
        #expect(logs.contains("\"status\":200"))
        #expect(logs.contains("\"status\":429"))
        for trace in ["127.0.0.1", "::1", "sign-in", "lang=cy", "non@"] { #expect(!logs.contains(trace), "\(logs)") }
        #expect(try await server.stop().status == 0)
    }

    @Test(
        .enabled(
            if: DeployTests.has("/usr/bin/systemd-analyze"), "systemd-analyze is not installed: ./test installs it"))
    func theUnitIsSoundAndHardened() throws {
        let manumit = try ManumitProcess()
        // The program is where it was built, not where the unit will find it.
        let text = try replaced("systemd/manumit.service", [("/opt/manumit/manumit", ManumitProcess.binary.path)])
        try manumit.write("manumit.service", text)
        let verified = try run("/usr/bin/systemd-analyze", ["verify", "--man=no", manumit.path("manumit.service")])
        let complaints = verified.text.split(separator: "\n").filter { $0.contains("manumit.service") }
        #expect(complaints.isEmpty, "\(verified.text)")
        let security = try run(
            "/usr/bin/systemd-analyze",
            ["security", "--offline=yes", "--threshold=25", "--no-pager", manumit.path("manumit.service")])
        #expect(security.status == 0, "\(security.text.suffix(400))")
    }

    @Test func theUnitsCommandServesWithTheSettingsBesideIt() async throws {
        let manumit = try ManumitProcess()
        let unit = try replaced("systemd/manumit.service", [])
        let line = try #require(unit.split(separator: "\n").first { $0.hasPrefix("ExecStart=") })
        let command = line.dropFirst("ExecStart=".count).split(separator: " ").map(String.init)
        #expect(command[0] == "/opt/manumit/manumit")
        try manumit.write(
            "manumit.json",
            replaced(
                "manumit.json",
                [
                    ("/var/lib/manumit", manumit.path("state")), ("/var/cache/manumit", manumit.folder.path),
                    ("9464", "0"),
                ]))
        let arguments = command.dropFirst().map {
            $0 == "/etc/manumit/manumit.json" ? manumit.path("manumit.json") : $0
        }
        let server = try await RunningServer(
            manumit, arguments, tellsState: true, environment: ["MANUMIT_DATABASE": ""])
        let outcome = try await server.stop()
        #expect(outcome.status == 0)
        #expect(FileManager.default.fileExists(atPath: manumit.path("state/manumit.sqlite")))
    }
}
