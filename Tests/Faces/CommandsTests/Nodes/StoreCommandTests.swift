import Foundation
import TestSupport
import Testing

/// `manumit backup`, `manumit restore` and `manumit store` as processes.
@Suite struct StoreCommandTests {
    private func filled() async throws -> ManumitProcess {
        let manumit = try ManumitProcess()
        try manumit.write("suppliers.csv", "name\nBrynmawr Glove Makers Limited\nCaer Linen\n")
        #expect(try await manumit.run("import", "suppliers", "suppliers.csv").status == 0)
        return manumit
    }

    private func suppliers(_ manumit: ManumitProcess, _ database: String) async throws -> [String] {
        try await manumit.run("suppliers", "list", "--format", "jsonl", "--database", database).lines
    }

    @Test func whatWasBackedUpComesBackElsewhere() async throws {
        let manumit = try await filled()
        #expect(try await manumit.run("backup", "all.backup").status == 0)
        let restored = try await manumit.run("restore", "all.backup", "--database", "sqlite:other.sqlite")
        #expect(restored.status == 0)
        #expect(restored.errors.contains("The store is sound."))
        #expect(restored.errors.contains("other.sqlite.key, "))
        #expect(try await suppliers(manumit, "sqlite:other.sqlite") == suppliers(manumit, "sqlite:manumit.sqlite"))
        let again = try await manumit.run("restore", "all.backup", "--database", "sqlite:other.sqlite")
        #expect(again.status == 2)
        #expect(again.errors.contains("--replace"))
        let replaced = try await manumit.run("restore", "all.backup", "--replace", "--database", "sqlite:other.sqlite")
        #expect(replaced.status == 0)
        let check = ["store", "check", "--database", "sqlite:other.sqlite"]
        let inWelsh = try await manumit.run(check, environment: ["MANUMIT_LANGUAGE": "cy"])
        #expect(inWelsh.errors == "Mae’r storfa mewn cyflwr da.\n")
    }

    @Test func noFileIsOverwrittenAndNoStoreMadeByMistake() async throws {
        let manumit = try await filled()
        try manumit.write("kept", "mine")
        #expect(try await manumit.run("backup", "kept").status == 2)
        #expect(try manumit.text("kept") == "mine")
        for arguments in [
            ["backup", "new"], ["store", "check"], ["store", "copy", "sqlite:none.sqlite", "sqlite:x.sqlite"],
        ] {
            let outcome = try await manumit.run(arguments, environment: ["MANUMIT_DATABASE": "sqlite:none.sqlite"])
            #expect(outcome.status == 74)
            #expect(outcome.errors.contains("none.sqlite: there is no such file"))
        }
        #expect(!FileManager.default.fileExists(atPath: manumit.path("none.sqlite")))
    }

    @Test func whatIsNoBackupIsToldToBeNone() async throws {
        let manumit = try await filled()
        let outcome = try await manumit.run("restore", "suppliers.csv", "--replace")
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("nothing was loaded"))
        #expect(try await suppliers(manumit, "sqlite:manumit.sqlite").count == 2)
    }

    @Test(.enabled(if: PostgresCluster.isPresent, "PostgreSQL's server is not installed"))
    func aStoreMovesToPostgreSQLAndBack() async throws {
        let manumit = try await filled()
        let cluster = try PostgresCluster()
        let there = try await manumit.run("store", "copy", "sqlite:manumit.sqlite", cluster.address)
        #expect(there.status == 0, "\(there.errors)")
        #expect(try await suppliers(manumit, cluster.address) == suppliers(manumit, "sqlite:manumit.sqlite"))
        let back = try await manumit.run("store", "copy", cluster.address, "sqlite:back.sqlite")
        #expect(back.status == 0, "\(back.errors)")
        #expect(try await suppliers(manumit, "sqlite:back.sqlite") == suppliers(manumit, cluster.address))
        #expect(try await manumit.run("store", "check", "--database", cluster.address).errors.contains("sound"))
        // Nothing that is told repeats the password.
        let password = try #require(cluster.address.firstMatch(of: /manumit:([^@]+)@/)?.1)
        let wrong = try await manumit.run(
            "store", "check", "--database", cluster.address.replacing("/postgres", with: "/nowhere"))
        #expect(wrong.status == 74)
        #expect(!(there.errors + back.errors + wrong.errors).contains(password))
    }
}
