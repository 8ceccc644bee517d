import Foundation
import Testing

/// The commands that keep records: import, check, suppliers, lists, people.
@Suite struct RegisterTests {
    private static let suppliers = """
        Supplier name,Company number,Postcode,Country,Annual spend
        Brynmawr Glove Makers Limited,01234567,NP23 4AA,GB,"12,500.00"
        Quietly Unrelated Bakery,,CF10 1AA,GB,300
        """
    private static let orders = "id,name,schema\no1,Brynmawr Glove Makers Ltd,Company\n"

    @Test func aListIsComparedWithTheSuppliersAtOnce() async throws {
        let manumit = try ManumitProcess()
        try manumit.write("suppliers.csv", Self.suppliers)
        try manumit.write("orders.csv", Self.orders)
        let first = try await manumit.run("import", "suppliers", "suppliers.csv", "--format", "jsonl")
        #expect(first.status == 0, "\(first.errors)")
        let counts = try #require(try first.objects().first?["counts"] as? [String: Int])
        #expect(counts["suppliersNew"] == 2)
        #expect(first.errors.contains("Column “Company number” read as"))
        let list = try await manumit.run(
            "import", "list", "orders.csv", "--name", "Orders", "--consequence", "refer", "--report", "jsonl")
        #expect(list.status == 0, "\(list.errors)")
        #expect(try list.objects().first?["outcome"] as? String == "loaded")
        #expect(list.errors.contains("1 new to look at"))
        let again = try await manumit.run("import", "list", "orders.csv", "--name", "Orders", "--report", "jsonl")
        #expect(try again.objects().first?["outcome"] as? String == "the same as before")
        let check = try await manumit.run("check", "--format", "jsonl")
        #expect(try check.objects().first?["unchanged"] as? Int == 1)
        let shown = try await manumit.run("suppliers", "show", "Brynmawr Glove Makers Limited", "--format", "jsonl")
        let hits = try #require(try shown.objects().first?["hits"] as? [[String: Any]])
        #expect(hits.first?["list"] as? String == "Orders")
        #expect(hits.first?["consequence"] as? String == "refer")
        let all = try await manumit.run("suppliers", "list", "--order", "spend", "--descending", "--format", "csv")
        #expect(all.output.split(separator: "\r\n").count == 3)
        let gone = try await manumit.run("lists", "remove", "Orders", "--reason", "loaded for a test")
        #expect(gone.status == 0, "\(gone.errors)")
        #expect(try await manumit.run("lists", "list", "--format", "json").output == "[]\n")
    }

    @Test func aBrokenFileIsNotLoadedUnlessAsked() async throws {
        let manumit = try ManumitProcess()
        try manumit.write("bad.csv", "Supplier name,Annual spend\nRight Limited,5\nWrong Limited,\"12,x\"\n")
        let refused = try await manumit.run("import", "suppliers", "bad.csv")
        #expect(refused.status == 65)
        #expect(refused.errors.contains("manumit: bad.csv:3:"))
        #expect(refused.errors.contains("found “12,x”"))
        #expect(try await manumit.run("suppliers", "list", "--format", "json").output == "[]\n")
        let loaded = try await manumit.run("import", "suppliers", "bad.csv", "--skip-bad", "--format", "jsonl")
        #expect(loaded.status == 0)
        #expect(try loaded.objects().first?["problemCount"] as? Int == 1)
        #expect(try await manumit.run("suppliers", "list", "--format", "jsonl").lines.count == 1)
    }

    @Test func noticesAndLedgersAreLoaded() async throws {
        let manumit = try ManumitProcess()
        try manumit.write(
            "notices.jsonl",
            """
            {"ocid":"ocds-test-1","id":"1","tag":["award"],"tender":{"title":"Gloves"},"parties":[{"id":"p1",\
            "name":"Brynmawr Glove Makers Limited","identifier":{"scheme":"GB-COH","id":"01234567"}}],\
            "awards":[{"id":"a1","suppliers":[{"id":"p1"}]}]}

            """)
        let notices = try await manumit.run("import", "contracts", "notices.jsonl", "--format", "jsonl")
        #expect(notices.status == 0, "\(notices.errors)")
        let counts = try #require(try notices.objects().first?["counts"] as? [String: Int])
        #expect(counts["releases"] == 1)
        #expect(counts["suppliersNew"] == 1)
        try manumit.write("ledger.csv", "Who,Sum,Day\nBrynmawr Glove Makers Limited,100.00,2026-01-05\n")
        let unknown = try await manumit.run("import", "ledger", "ledger.csv")
        #expect(unknown.status == 65)
        let ledger = try await manumit.run(
            "import", "ledger", "ledger.csv", "--map", "Who=supplier", "--map", "Sum=amount", "--map",
            "Day=paidDate", "--format", "jsonl")
        #expect(ledger.status == 0, "\(ledger.errors)")
    }

    @Test func importsReadStandardInput() async throws {
        let manumit = try ManumitProcess()
        let notice =
            #"{"ocid":"ocds-test-1","id":"1","tag":["award"],"parties":[{"id":"p1","name":"Abc Gloves Ltd"}],"#
            + #""awards":[{"id":"a1","suppliers":[{"id":"p1"}]}]}"# + "\n"
        let notices = try await manumit.run("import", "contracts", "-", "--format", "jsonl", input: notice)
        #expect(notices.status == 0, "\(notices.errors)")
        #expect((try notices.objects().first?["counts"] as? [String: Int])?["releases"] == 1)
        let list = try await manumit.run("import", "list", "-", "--name", "Orders", input: Self.orders)
        #expect(list.status == 0, "\(list.errors)")
        #expect(try await manumit.run("lists", "show", "Orders").output.contains("standard input"))
    }

    @Test func whatIsNotThereIsNamed() async throws {
        let manumit = try ManumitProcess()
        for arguments in [
            ["suppliers", "show", "Nobody"], ["suppliers", "show", "018f0000-0000-7000-8000-000000000000"],
            ["lists", "show", "None"], ["lists", "remove", "None", "--reason", "it is not there"],
        ] {
            let outcome = try await manumit.run(arguments)
            #expect(outcome.status == 2)
            #expect(outcome.errors.hasPrefix("manumit: "))
        }
    }

    @Test func peopleAreInvitedGivenRolesAndDisabled() async throws {
        let manumit = try ManumitProcess()
        #expect(
            try await manumit.run(
                "organisations", "add", "Brynteg Council", "--welsh-name", "Cyngor Brynteg", "--kind", "council"
            )
            .status == 0)
        #expect(try await manumit.run("organisations", "add", "Brynteg Council").status == 2)
        let organisations = try await manumit.run("organisations", "list", "--format", "jsonl").objects()
        #expect(organisations.map { $0["kind"] as? String } == ["council"])
        let invited = try await manumit.run(
            "people", "invite", "Non Prys", "non@example.org", "--role", "trainer", "--public-address",
            "https://manumit.example/")
        let link = try #require(invited.lines.first)
        #expect(link.wholeMatch(of: /https:\/\/manumit\.example\/join\/[A-Za-z0-9_-]{43}/) != nil)
        #expect(!invited.errors.contains("/join/"))
        // Asked again it gives another link; the state stays.
        let again = try await manumit.run("people", "invite", "Non Prys", "non@example.org")
        #expect(again.status == 0 && again.lines.first?.hasPrefix("http://127.0.0.1:8080/join/") == true)
        func person() async throws -> [String: Any]? {
            try await manumit.run("people", "list", "--format", "jsonl").objects().first
        }
        #expect(try await person()?["state"] as? String == "invited")
        #expect(try await manumit.run("people", "roles", "non@example.org", "--role", "auditor").status == 0)
        #expect(try await person()?["roles"] as? [String] == ["auditor"])
        #expect(try await manumit.run("people", "disable", "NON@example.org").status == 0)
        #expect(try await person()?["state"] as? String == "disabled")
        #expect(try await manumit.run("people", "enable", "non@example.org").status == 0)
        #expect(try await manumit.run("people", "disable", "nobody@example.org").status == 65)
        #expect(try await manumit.run("people", "invite", "X", "no address").status == 65)
    }

    @Test func peopleSignInWithAPasswordFromStandardInput() async throws {
        let manumit = try ManumitProcess()
        let short = try await manumit.run(
            "people", "add", "Non Prys", "non@example.org", "--password-stdin", input: "short\n")
        #expect(short.status == 65)
        #expect(short.errors.contains("at least 12 characters"))
        let added = try await manumit.run(
            "people", "add", "Non Prys", "non@example.org", "--role", "procurementLead", "--role", "auditor",
            "--password-stdin", input: "a long enough one\n")
        #expect(added.status == 0, "\(added.errors)")
        #expect(!added.errors.contains("long enough"))
        let people = try await manumit.run("people", "list", "--format", "jsonl").objects()
        #expect(people.first?["roles"] as? [String] == ["auditor", "procurementLead"])
        let noTerminal = try await manumit.run("people", "add", "Elin Prys", "elin@example.org")
        #expect(noTerminal.status == 2)
    }
}
