import Foundation
import Languages
import TestSupport
import Testing

@testable import Settings

@Suite struct SettingsTests {
    /// A folder of the test's own, removed with the value.
    private final class Folder {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-settings-\(UUID().uuidString)")

        init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

        deinit { try? FileManager.default.removeItem(at: url) }

        func write(_ name: String, _ text: String) throws -> String {
            let file = url.appendingPathComponent(name)
            try Data(text.utf8).write(to: file)
            return file.path
        }
    }

    private let words: Words

    init() throws { words = Words(catalogue: try Catalogue(), language: .english) }

    private func read(
        flags: [String: String] = [:], environment: [String: String] = [:], file: String? = nil
    ) async throws -> Settings {
        try await SettingsReader.read(SettingsSources(flags: flags, environment: environment, file: file))
    }

    private func problems(
        flags: [String: String] = [:], environment: [String: String] = [:], file: String? = nil
    ) async -> [String] {
        let error = await #expect(throws: SettingsError.self) {
            _ = try await read(flags: flags, environment: environment, file: file)
        }
        return error?.problems.map { $0.line(in: words) } ?? []
    }

    @Test func aFlagComesBeforeTheEnvironmentBeforeTheFileBeforeTheDefault() async throws {
        let folder = try Folder()
        let file = try folder.write("a.json", "{\n  \"server\": {\n    \"port\": 1001\n  }\n}\n")
        let environment = ["MANUMIT_SERVER_PORT": "1002", "MANUMIT_CONFIG": file]
        let all = try await read(flags: ["server.port": "1003"], environment: environment)
        #expect(all.value(.port) == Settings.Value(text: "1003", source: .flag))
        let two = try await read(environment: environment)
        #expect(two.value(.port) == Settings.Value(text: "1002", source: .environment("MANUMIT_SERVER_PORT")))
        let one = try await read(environment: ["MANUMIT_CONFIG": file])
        #expect(one.value(.port) == Settings.Value(text: "1001", source: .file(file, line: 3)))
        #expect(try await read().value(.port) == Settings.Value(text: "8080", source: .standard))
        #expect(try await read().value(.mailHost) == nil)
    }

    @Test func whatIsNoSettingIsNamedWithItsLine() async throws {
        let folder = try Folder()
        let file = try folder.write(
            "a.json", "{\n  \"server\": {\n    \"prot\": 1\n  },\n  \"mail\": { \"Host\": \"x\" },\n  \"node\": 4\n}\n")
        let problems = await problems(
            flags: ["no.such": "1"], environment: ["MANUMIT_SERVER_PROT": "1"], file: file)
        #expect(
            problems.sorted()
                == [
                    "\(file):3: server.prot: there is no such setting; did you mean server.port?",
                    "\(file):5: mail.Host: there is no such setting; did you mean mail.host?",
                    "\(file):6: node: expected text",
                    "MANUMIT_SERVER_PROT: MANUMIT_SERVER_PROT: there is no such setting",
                    "command line: no.such: there is no such setting",
                ].sorted())
    }

    @Test(arguments: [
        ("server.port", "seventy"), ("server.port", "70000"), ("server.port", "-1"), ("limits.formBytes", "12"),
        ("mail.security", "ssl"), ("server.publicAddress", "manumit.example.org"),
        ("server.publicAddress", "ftp://x.example"), ("server.publicAddress", "https://x.example/path"),
        ("server.publicAddress", "https://user@x.example"), ("server.uploads", "here"), ("log.level", "loud"),
        ("mail.sender", "a\nb"),
    ])
    func badValuesAreNamedWithTheirKey(name: String, value: String) async {
        let problems = await problems(flags: [name: value])
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("command line: \(name): ") == true)
    }

    @Test(arguments: ["", "[]", "{", "{\"server\": {\"port\": [[1]]}}", "nonsense"])
    func aFileThatIsNoneIsRefused(text: String) async throws {
        let folder = try Folder()
        let file = try folder.write("a.json", text)
        #expect(await problems(file: file).first?.hasPrefix(file) == true)
        #expect(await problems(file: folder.url.path + "/absent.json").first?.contains("cannot be read") == true)
    }

    @Test(.timeLimit(.minutes(1)))
    func aFileThatIsTooLongIsRefusedUnread() async throws {
        let folder = try Folder()
        let file = try folder.write("a.json", "{" + String(repeating: " ", count: SettingsFile.mostBytes) + "}")
        #expect(await problems(file: file) == ["\(file): has more than 262,144 bytes"])
        #expect(await problems(file: "/dev/zero") == ["/dev/zero: has more than 262,144 bytes"])
    }

    @Test func brokenFilesNeverBreakTheReader() async throws {
        let folder = try Folder()
        let plain = Array("{\"server\": {\"port\": 80, \"host\": \"a\\\"b\"}, \"mail\": {\"host\": \"x\"}}".utf8)
        var mutation = Mutation(seed: 4)
        for _ in 0..<200 {
            let file = try folder.write("a.json", String(decoding: mutation.broken(plain), as: UTF8.self))
            _ = try? await read(file: file)
            _ = KeyLines(String(decoding: mutation.broken(plain), as: UTF8.self))
        }
    }

    @Test func aSecretComesFromAFileOfItsOwn() async throws {
        let folder = try Folder()
        let secret = try folder.write("secret", "a secret word\n")
        let file = try folder.write("a.json", "{\"mail\": {\"passwordFile\": \"\(secret)\"}}")
        #expect(
            try await read(environment: ["MANUMIT_MAIL_PASSWORD_FILE": secret]).text(.mailPassword) == "a secret word")
        #expect(try await read(file: file).text(.mailPassword) == "a secret word")
        // As systemd gives it (LoadCredential=mail.password:…).
        _ = try folder.write("mail.password", "another word\n")
        let environment = ["CREDENTIALS_DIRECTORY": folder.url.path]
        #expect(try await read(environment: environment).text(.mailPassword) == "another word")
        let missing = await problems(environment: ["MANUMIT_MAIL_PASSWORD_FILE": "/no/such/file"])
        #expect(missing.first?.hasPrefix("MANUMIT_MAIL_PASSWORD_FILE: mail.password: ") == true)
        // Only secrets have files.
        #expect(await problems(environment: ["MANUMIT_MAIL_HOST_FILE": secret]).count == 1)
    }

    @Test func secretsAreNeverShown() async throws {
        let settings = try await read(flags: [
            "mail.password": "hush",
            "database": "postgres://manumit:hush@db.example:5432/manumit?password=hush&sslmode=require",
        ])
        #expect(settings.shown(.mailPassword, in: words) == "(hidden)")
        #expect(settings.shown(.database, in: words) == "postgres://…@db.example:5432/manumit")
        for key in SettingKey.all { #expect(!settings.shown(key, in: words).contains("hush")) }
        for address in [
            "postgres://u:a@hush@h/d", "postgres://u:hush?x@h/d", "host=h password=hush",
            "postgres://h/d?password=hush",
        ] {
            let shown = try await read(flags: ["database": address]).shown(.database, in: words)
            #expect(!shown.contains("hush"), "\(shown)")
        }
        #expect(try await read(flags: ["mail.password": "hush://xyz"]).shown(.mailPassword, in: words) == "(hidden)")
        let file = try await read(flags: ["database": "sqlite:/a/b.sqlite"])
        #expect(file.shown(.database, in: words) == "sqlite:/a/b.sqlite")
        let problems = await problems(flags: ["mail.password": "hush\u{1}hush"])
        #expect(problems.count == 1)
        #expect(problems.allSatisfy { !$0.contains("hush") })
    }

    @Test func settingsThatDoNotGoTogetherAreNamed() async {
        let mail = ["mail.host": "mail.example", "mail.user": "m", "mail.security": "none"]
        let names = await problems(flags: mail).map { $0.split(separator: ":")[1].dropFirst() }
        #expect(
            names == ["mail.sender", "mail.password", "mail.security", "mail.security", "server.publicAddress"])
    }
}
