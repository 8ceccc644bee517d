import Access
import Storage
import TestSupport
import Testing

@Suite struct PeopleListTests {
    /// Four people in every state: `Aled`, `Élin` (disabled), `Zoe` (invited) and the administrator `Tester`.
    private func filled() async throws -> (TestStore, Principal) {
        let test = try await TestStore()
        let administrator = try await test.principal([.administrator])
        func add(_ name: String, _ address: String, _ roles: Set<Role>) async throws -> ID<Person> {
            test.time.move(minutes: 1)
            return try await test.accounts.addPerson(
                name: name, address: address, password: "a long test password", roles: roles, as: administrator)
        }
        _ = try await add("Aled", "zebra@test.example", [.auditor, .trainer])
        let disabled = try await add("Élin Fôn", "100%_sure@test.example", [.auditor])
        try await test.accounts.disable(disabled, as: administrator)
        test.time.move(minutes: 1)
        try await test.accounts.invite(
            name: "Zoe", address: "alpha@test.example", roles: [.investigator], as: administrator,
            deliver: { _, _ in })
        return (test, administrator)
    }

    private func names(_ change: (inout PeopleQuery) -> Void) async throws -> [String] {
        let (test, administrator) = try await filled()
        var query = PeopleQuery()
        change(&query)
        return try await test.accounts.people(query, as: administrator).items.map(\.name)
    }

    @Test func ordersByNameAddressAndTimeBothWays() async throws {
        #expect(try await names { _ in } == ["Aled", "Élin Fôn", "Tester", "Zoe"])
        #expect(try await names { $0.descending = true } == ["Zoe", "Tester", "Élin Fôn", "Aled"])
        #expect(try await names { $0.order = .added } == ["Zoe", "Élin Fôn", "Aled", "Tester"])
        #expect(try await names { $0.order = .address }.filter { $0 != "Tester" } == ["Élin Fôn", "Zoe", "Aled"])
    }

    @Test(arguments: [
        ("elin", ["Élin Fôn"]), ("ÉLIN fon", ["Élin Fôn"]), ("%", ["Élin Fôn"]), ("_", ["Élin Fôn"]), ("!", []),
        ("zebra", ["Aled"]), ("e", ["Aled", "Élin Fôn", "Tester", "Zoe"]), ("aled zoe", []), ("' OR 1=1 --", []),
    ])
    func searchFindsEveryWordInNameOrAddress(words: String, found: [String]) async throws {
        #expect(try await names { $0.words = words } == found)
    }

    @Test func filtersByStateAndRole() async throws {
        #expect(try await names { $0.state = .active } == ["Aled", "Tester"])
        #expect(try await names { $0.state = .invited } == ["Zoe"])
        #expect(try await names { $0.state = .disabled } == ["Élin Fôn"])
        #expect(try await names { $0.role = .auditor } == ["Aled", "Élin Fôn"])
        #expect(try await names { $0.role = .networkSecretary } == [])
    }

    @Test func pagesHoldAllOnceWithTheirRoles() async throws {
        let (test, administrator) = try await filled()
        var query = PeopleQuery()
        var seen: [Person] = []
        for number in 1...3 {
            query.page = PageRequest(number: number, size: 2)
            let page = try await test.accounts.people(query, as: administrator)
            #expect(page.total == 4 && page.count == 2)
            seen += page.items
        }
        #expect(Set(seen.map(\.id)).count == 4 && seen.count == 4)
        #expect(seen[0].roles == [.auditor, .trainer] && seen[3].roles == [.investigator])
    }

    @Test func aSuppliersContactKnowsOfNobodyElse() async throws {
        let (test, administrator) = try await filled()
        let contact = try await test.principal([.supplierContact], in: administrator.organisation)
        #expect(try await test.accounts.people(as: contact).map(\.id) == [contact.person])
        #expect(try await test.accounts.people(as: administrator).count == 5)
    }
}
