import Access
import Storage
import TestSupport
import Testing

@Suite struct FirstStartTests {
    private var start: FirstStart {
        var start = FirstStart()
        start.organisationName = "Office of the Commissioner"
        start.organisationWelshName = "Swyddfa’r Comisiynydd"
        start.kind = .commissionersOffice
        start.personName = "Nest"
        start.address = "Nest@Test.Example"
        start.password = "grug porffor ar y bryn"
        return start
    }

    private func refused(
        _ code: AccessError.Code, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
    ) async {
        await #expect(throws: AccessError(code), sourceLocation: sourceLocation) { try await body() }
    }

    @Test func theFirstPersonBecomesTheAdministratorOfWhatTheyName() async throws {
        let test = try await TestStore()
        let link = try #require(try await test.accounts.beginFirstStart())
        #expect(try await test.accounts.firstStart(token: link.token) == nil)
        try await test.accounts.finishFirstStart(token: link.token, start, node: "n")
        let token = try await test.accounts.signIn(
            address: "nest@test.example", password: "grug porffor ar y bryn", node: "n"
        ).token
        let session = try #require(try await test.accounts.session(token: token, node: "n"))
        #expect(session.principal.roles == [.administrator])
        #expect(session.organisation.welshName == "Swyddfa’r Comisiynydd")
        #expect(session.organisation.kind == .commissionersOffice)
        await refused(.deadLink) { _ = try await test.accounts.firstStart(token: link.token) }
        await refused(.deadLink) { try await test.accounts.finishFirstStart(token: link.token, start, node: "n") }
        #expect(try await test.accounts.beginFirstStart() == nil)
    }

    @Test func theNextStartEndsTheLink() async throws {
        let test = try await TestStore()
        let first = try #require(try await test.accounts.beginFirstStart())
        let second = try #require(try await test.accounts.beginFirstStart())
        await refused(.deadLink) { _ = try await test.accounts.firstStart(token: first.token) }
        await refused(.deadLink) { try await test.accounts.finishFirstStart(token: first.token, start, node: "n") }
        test.time.move(hours: 25)
        await refused(.deadLink) { _ = try await test.accounts.firstStart(token: second.token) }
    }

    @Test func somebodyAddedMeanwhileEndsTheLink() async throws {
        let test = try await TestStore()
        let link = try #require(try await test.accounts.beginFirstStart())
        _ = try await test.principal([.auditor])
        await refused(.deadLink) { _ = try await test.accounts.firstStart(token: link.token) }
        await refused(.deadLink) { try await test.accounts.finishFirstStart(token: link.token, start, node: "n") }
    }

    @Test func whatAnImportMadeBeforeIsNamedAndKept() async throws {
        let test = try await TestStore()
        let before = try await test.accounts.addOrganisation(name: "Our organisation", welshName: "Ein sefydliad")
        let link = try #require(try await test.accounts.beginFirstStart())
        #expect(try await test.accounts.firstStart(token: link.token)?.id == before.id)
        try await test.accounts.finishFirstStart(token: link.token, start, node: "n")
        let organisations = try await test.accounts.organisations()
        #expect(organisations.map(\.id) == [before.id])
        #expect(organisations.map(\.name) == ["Office of the Commissioner"])
    }

    @Test func whatIsWrongLeavesTheLinkAsItWas() async throws {
        let test = try await TestStore()
        let link = try #require(try await test.accounts.beginFirstStart())
        let wrong: [(WritableKeyPath<FirstStart, String>, String, AccessError.Code)] = [
            (\.organisationName, " ", .badName), (\.personName, "", .badName), (\.address, "x", .badAddress),
            (\.password, "short", .weakPassword),
        ]
        for (field, value, code) in wrong {
            var start = start
            start[keyPath: field] = value
            await refused(code) { try await test.accounts.finishFirstStart(token: link.token, start, node: "n") }
        }
        try await test.accounts.finishFirstStart(token: link.token, start, node: "n")
    }

    @Test func ofTwoAtOnceOneBecomesTheAdministrator() async throws {
        let test = try await TestStore()
        let link = try #require(try await test.accounts.beginFirstStart())
        let start = start
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<4 {
                group.addTask {
                    var start = start
                    start.address = "nest\(number)@test.example"
                    return (try? await test.accounts.finishFirstStart(token: link.token, start, node: "n")) != nil
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 } == 1)
        #expect(try await test.accounts.organisations().count == 1)
    }
}
