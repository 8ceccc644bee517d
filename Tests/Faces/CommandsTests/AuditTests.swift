import Foundation
import TestSupport
import Testing

/// `manumit audit`, on a database that somebody changes by hand with SQLite's own program.
@Suite struct AuditTests {
    private static let hasSQLite = FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")

    /// A database with a few entries in its trail.
    private func filled() async throws -> ManumitProcess {
        let manumit = try ManumitProcess()
        try manumit.write("suppliers.csv", "Supplier name,Country\nHarbwr Paper Ltd,GB\n")
        let loaded = try await manumit.run("import", "suppliers", "suppliers.csv")
        #expect(loaded.status == 0, "\(loaded.errors)")
        return manumit
    }

    /// Runs statements with SQLite's own program.
    /// - Returns: the status it ends with.
    private func sqlite(_ manumit: ManumitProcess, _ statements: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
        process.arguments = [manumit.path("manumit.sqlite"), statements]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    @Test func anUntouchedTrailIsWholeAndItsHeadsAreOutsideTheDatabase() async throws {
        let manumit = try await filled()
        let heads = try manumit.text("manumit.sqlite-trail-heads")
        #expect(heads.split(separator: "\n").count >= 1)
        let verified = try await manumit.run("audit", "verify", "--format", "jsonl")
        #expect(verified.status == 0, "\(verified.errors)")
        #expect(verified.output.isEmpty)
        #expect(verified.errors.contains("0 findings"))
        let inWelsh = try await manumit.run("audit", "verify", environment: ["MANUMIT_LANGUAGE": "cy"])
        #expect(inWelsh.errors.hasPrefix("Dilyswyd ") && inWelsh.errors.contains("0 canfyddiad"), "\(inWelsh.errors)")
    }

    @Test(
        .enabled(if: hasSQLite, "sqlite3 is not installed"),
        arguments: [
            ("UPDATE trail SET reason = 'nothing' WHERE id = (SELECT MIN(id) FROM trail)", "changed"),
            ("UPDATE trail SET act = CAST(act AS BLOB) WHERE id = (SELECT MIN(id) FROM trail)", "changed"),
            ("UPDATE trail SET node = node || char(0) || 'x' WHERE id = (SELECT MIN(id) FROM trail)", "changed"),
            ("DELETE FROM trail WHERE id = (SELECT MIN(id) FROM trail)", "removed"),
            ("INSERT INTO trail (id, at, act, node, kind) VALUES ('019aa000', 1, 'erasure', 'n', 'hit')", "inserted"),
            ("INSERT INTO trail (at, act, node, kind) VALUES ('soon', 'erasure', 'n', 'hit')", "inserted"),
            (
                "DELETE FROM trail_link WHERE position = 1; DELETE FROM trail WHERE id = (SELECT MIN(id) FROM trail)",
                "linkMissing"
            ),
            ("DELETE FROM trail; DELETE FROM trail_link; DELETE FROM trail_head", "cutOff"),
        ])
    func whatIsDoneByHandIsFoundAndNamed(statement: String, finding: String) async throws {
        let manumit = try await filled()
        let guards = ["trail", "trail_link", "trail_head"].map {
            "DROP TRIGGER \($0)_is_not_changed; DROP TRIGGER \($0)_is_not_removed;"
        }
        let isRefused = try sqlite(manumit, statement) != 0
        #expect(isRefused == !statement.hasPrefix("INSERT"), "the triggers refuse what is not an insert")
        if isRefused { try #require(try sqlite(manumit, guards.joined() + statement) == 0) }
        let verified = try await manumit.run("audit", "verify", "--format", "jsonl")
        #expect(verified.status == 1, "\(verified.errors)")
        #expect(try verified.objects().contains { $0["finding"] as? String == finding }, "\(verified.output)")
    }

    @Test(
        .enabled(
            if: PostgresCluster.isPresent && FileManager.default.isExecutableFile(atPath: "/usr/bin/psql"),
            "PostgreSQL's server or psql is not installed"))
    func whatIsDoneByHandWithPsqlIsFoundAndNamed() async throws {
        let manumit = try ManumitProcess()
        let cluster = try PostgresCluster()
        func psql(_ statement: String) async throws -> Int32 {
            try await aside {
                let process = Process()
                process.executableURL = URL(fileURLWithPath: "/usr/bin/psql")
                process.arguments = ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", cluster.address, "-c", statement]
                process.standardError = FileHandle.nullDevice
                try process.run()
                process.waitUntilExit()
                return process.terminationStatus
            }
        }
        func verify() async throws -> ManumitProcess.Outcome {
            try await manumit.run("audit", "verify", "--format", "jsonl", "--database", cluster.address)
        }
        try manumit.write("suppliers.csv", "Supplier name,Country\nHarbwr Paper Ltd,GB\n")
        let loaded = try await manumit.run("import", "suppliers", "suppliers.csv", "--database", cluster.address)
        #expect(loaded.status == 0, "\(loaded.errors)")
        #expect(try await verify().status == 0)
        let change = "UPDATE trail SET reason = 'nothing' WHERE id = (SELECT MIN(id) FROM trail)"
        for refused in [change, "DELETE FROM trail", "TRUNCATE trail CASCADE"] {
            #expect(try await psql(refused) != 0, "the triggers refuse \(refused)")
        }
        // The owner of the tables can take the triggers off, as a hurried hand would.
        #expect(try await psql("ALTER TABLE trail DISABLE TRIGGER ALL; \(change)") == 0)
        let verified = try await verify()
        #expect(verified.status == 1, "\(verified.errors)")
        let found = try #require(try verified.objects().first)
        #expect(found["finding"] as? String == "changed" && found["position"] as? Int == 1)
        #expect(found["entry"] as? String != nil)
        let check = try await manumit.run("store", "check", "--database", cluster.address)
        #expect(check.status == 65 && check.errors.contains("trail: entry "), "\(check.errors)")
    }

    @Test func copiesOfTheHeadsAreCheckedWithTheExportedKey() async throws {
        let manumit = try await filled()
        let key = try await manumit.run("audit", "key")
        #expect(key.status == 0 && key.output.hasPrefix("manumit-trail-ed25519 "))
        let heads = try await manumit.run("audit", "heads")
        #expect(heads.lines.count == 1)
        try manumit.write("kept-key", key.output)
        try manumit.write("kept-heads", heads.output)
        let whole = try await manumit.run("audit", "verify", "--heads", "kept-heads", "--public-key", "kept-key")
        #expect(whole.status == 0, "\(whole.errors)")
        try manumit.write(
            "kept-heads", heads.output.replacing("2026-", with: "2025-").replacing("2027-", with: "2025-"))
        let forged = try await manumit.run("audit", "verify", "--heads", "kept-heads", "--format", "csv")
        #expect(forged.status == 1 && forged.output.contains("headForged"), "\(forged.output)")
        #expect(try await manumit.run("audit", "verify", "--heads", "missing").status == 74)
        #expect(try await manumit.run("audit", "verify", "--public-key", "suppliers.csv").status == 65)
    }

    @Test func handingOutIsItselfInTheTrail() async throws {
        let manumit = try await filled()
        #expect(try await manumit.run("audit", "export").status == 2)
        #expect(try await manumit.run("audit", "export", "--recipient", "court", "--reason", "-").status == 65)
        let day = ["--recipient", "Gwynfryn Court", "--reason", "order of the court"]
        let first = try await manumit.run(["audit", "export", "--format", "csv"] + day)
        #expect(first.status == 0 && first.output.hasPrefix("id,at,act,"), "\(first.errors)")
        let second = try await manumit.run(["audit", "export"] + day).objects()
        #expect(
            second.contains { $0["recipient"] as? String == "Gwynfryn Court" && $0["act"] as? String == "disclosure" })
        #expect(try await manumit.run(["audit", "export", "--to", "2020-01-01"] + day).output.isEmpty)
        #expect(try await manumit.run(["audit", "export", "--to", "tomorrow"] + day).status == 2)
    }

    @Test func aSecretKeyThatOthersMayReadIsNotUsed() async throws {
        let manumit = try await filled()
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: manumit.path("manumit.sqlite-trail-key"))
        let refused = try await manumit.run("audit", "verify")
        #expect(refused.status == 74 && refused.errors.contains("chmod 600"))
    }
}
