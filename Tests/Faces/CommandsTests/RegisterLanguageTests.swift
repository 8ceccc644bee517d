import Testing

/// What the register's commands show in each language: words in tables, codes in csv, the same JSON.
@Suite struct RegisterLanguageTests {
    private static let languages = ["en", "cy"]

    private func manumit() async throws -> ManumitProcess {
        let manumit = try ManumitProcess()
        try manumit.write(
            "suppliers.csv", "Supplier name,Company number,Annual spend\nBrynmawr Glove Makers Limited,01234567,500\n")
        try manumit.write("orders.csv", "id,name,schema\no1,Brynmawr Glove Makers Ltd,Company\n")
        try manumit.write(
            "notices.jsonl",
            """
            {"ocid":"ocds-test-1","id":"1","tag":["award"],"tender":{"title":"Gloves"},"parties":[{"id":"p1",\
            "name":"Brynmawr Glove Makers Limited","identifier":{"scheme":"GB-COH","id":"01234567"}}],\
            "awards":[{"id":"a1","suppliers":[{"id":"p1"}]}]}

            """)
        for arguments in [
            ["import", "suppliers", "suppliers.csv"], ["import", "contracts", "notices.jsonl"],
            ["import", "list", "orders.csv", "--name", "Orders"],
        ] {
            let outcome = try await manumit.run(arguments)
            #expect(outcome.status == 0, "\(outcome.errors)")
        }
        return manumit
    }

    private func run(_ manumit: ManumitProcess, _ language: String, _ arguments: String...) async throws -> String {
        let outcome = try await manumit.run(arguments, environment: ["MANUMIT_LANGUAGE": language])
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    @Test func oneSupplierIsShownInWords() async throws {
        let manumit = try await manumit()
        let name = "Brynmawr Glove Makers Limited"
        let english = try await run(manumit, "en", "suppliers", "show", name)
        for text in [
            "tier of risk", "500.00 GBP (as stated in a supplier list)", "  reason", "Orders: To decide, due ",
        ] {
            #expect(english.contains(text), "\(english)")
        }
        let welsh = try await run(manumit, "cy", "suppliers", "show", name)
        for text in ["haen risg", "500.00 GBP (fel y nodwyd mewn rhestr gyflenwyr)", "  rheswm", ", erbyn "] {
            #expect(welsh.contains(text), "\(welsh)")
        }
        #expect(!welsh.contains("[") && !welsh.contains("{"))
        var objects: Set<String> = []
        for language in Self.languages {
            objects.insert(try await run(manumit, language, "suppliers", "show", name, "--format", "json"))
        }
        #expect(objects.count == 1)
        #expect(objects.first?.contains("Nothing is said about") == true)
    }

    @Test func oneListIsShownInWords() async throws {
        let manumit = try await manumit()
        let english = try await run(manumit, "en", "lists", "show", "Orders")
        #expect(english.contains("1 entry: 1 added, 0 changed, 0 removed; SHA-256 "), "\(english)")
        #expect(english.contains("Company: 1"), "\(english)")
        let welsh = try await run(manumit, "cy", "lists", "show", "Orders")
        #expect(welsh.contains("1 cofnod: ychwanegwyd 1, newidiwyd 0, tynnwyd 0; SHA-256 "), "\(welsh)")
        #expect(welsh.contains("Cwmni: 1"), "\(welsh)")
        let csv = try await run(manumit, "cy", "lists", "list", "--format", "csv")
        #expect(csv.contains(",Orders,ask,1,1,"), "\(csv)")
    }

    @Test func rolesAreWordsInTablesAndCodesInCsv() async throws {
        let manumit = try ManumitProcess()
        _ = try await run(manumit, "cy", "people", "invite", "Non Prys", "non@example.org", "--role", "trainer")
        #expect(try await run(manumit, "cy", "people", "list").contains("Hyfforddwr"))
        #expect(try await run(manumit, "cy", "people", "list", "--format", "csv").contains("trainer,invited"))
        let roles = try await manumit.run(
            "people", "roles", "non@example.org", "--role", "trainer", "--role", "procurementLead",
            environment: ["MANUMIT_LANGUAGE": "cy"])
        #expect(roles.errors.contains("Rolau Non Prys bellach: Arweinydd caffael, Hyfforddwr."), "\(roles.errors)")
    }

    @Test(arguments: [
        ("en", "nothing was loaded; --skip-bad loads what is good", "Column “Other” is not used."),
        ("cy", "ni lwythwyd dim; mae --skip-bad yn llwytho’r hyn sy’n iawn", "Ni ddefnyddir y golofn “Other”."),
    ])
    func whatAnImportTellsIsInTheLanguage(language: String, refusal: String, unused: String) async throws {
        let manumit = try ManumitProcess()
        try manumit.write("bad.csv", "Supplier name,Annual spend,Other\nRight Limited,\"12,x\",1\n")
        let outcome = try await manumit.run(
            "import", "suppliers", "bad.csv", environment: ["MANUMIT_LANGUAGE": language])
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains(refusal), "\(outcome.errors)")
        #expect(outcome.errors.contains(unused), "\(outcome.errors)")
    }
}
