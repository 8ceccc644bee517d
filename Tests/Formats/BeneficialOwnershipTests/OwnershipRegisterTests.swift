import BeneficialOwnership
import InputFiles
import Testing

@Suite struct OwnershipRegisterTests {
    private let day = "2026-01-01"

    @Test func theLatestStatementOfARecordHolds() throws {
        let register = try OwnershipReading.register(Shapes.newer)
        #expect(register.party("body")?.name == "New Name Ltd")
        #expect(register.relation("link")?.isCeased == true)
        let behind = register.persons(standingBehind: "body", on: day)
        #expect(behind.persons.isEmpty)
        #expect(
            behind.gaps == [
                .init(entity: "body", cause: .unspecified(reason: "informationUnknownToPublisher"))
            ])
        #expect(!behind.isComplete)
        let lines = Shapes.newer.split(separator: "\n").reversed().joined(separator: "\n") + "\n"
        #expect(try OwnershipReading.register(lines).party("body")?.name == "New Name Ltd")
        #expect(try OwnershipReading.register(lines).relation("link")?.isCeased == true)
    }

    @Test func aStatementTakesThePlaceOfThoseItReplaces() throws {
        let base = Shapes.older.dropLast()
        let text =
            base + """
                ,{"statementID":"e2","statementType":"entityStatement","name":"Renamed Ltd","replacesStatements":["e1"]},
                 {"statementID":"o3","statementType":"ownershipOrControlStatement","replacesStatements":["o2"],
                  "subject":{"describedByEntityStatement":"e2"},"interestedParty":{"describedByPersonStatement":"p2"}}]
                """
        let register = try OwnershipReading.register(String(text))
        #expect(register.party("e1")?.name == "Renamed Ltd")
        #expect(register.allParties.map(\.id) == ["e2", "p1", "p2"])
        let behind = register.persons(standingBehind: "e1", on: day)
        #expect(behind.persons.map(\.party.id) == ["p1", "p2"])
        #expect(behind.gaps == [])
        #expect(!behind.isComplete)
        #expect(behind == register.persons(standingBehind: "e2", on: day))
    }

    @Test func replacingInACircleEnds() throws {
        let register = try OwnershipReading.register(
            """
            {"statementID":"a","statementType":"entityStatement","name":"A","replacesStatements":["b"]}
            {"statementID":"b","statementType":"entityStatement","name":"B","replacesStatements":["a"]}

            """)
        #expect(register.persons(standingBehind: "a", on: day).persons.isEmpty)
    }

    @Test func walksThroughCompaniesToPersons() throws {
        let register = try OwnershipReading.register(Shapes.snapshot)
        let start = try #require(register.entity(companyNumber: "1234567"))
        let behind = register.persons(standingBehind: start.id, on: day)
        #expect(behind.entities.map(\.id) == ["GB-COH-07654321"])
        #expect(behind.persons.map(\.party.disclosure) == [.protected])
        #expect(behind.persons[0].relations.count == 2)
        #expect(behind.isComplete)
        let before = register.persons(standingBehind: start.id, on: "2020-01-01")
        #expect(before.persons.map(\.party.name) == ["Mair Ann Example", nil])
        #expect(register.party("GB-COH-07654321")?.name == "Holding Example Ltd")
        let named = try OwnershipReading.register(
            Shapes.snapshot.split(separator: "\n").reversed().joined(separator: "\n") + "\n")
        #expect(named.party("GB-COH-07654321")?.name == "Holding Example Ltd")
    }

    private func owned(_ pairs: [(String, String)], people: Set<String> = []) -> String {
        var ids: [String] = []
        for (subject, owner) in pairs { for id in [subject, owner] where !ids.contains(id) { ids.append(id) } }
        let parties = ids.map { id in
            let type = people.contains(id) ? "person" : "entity"
            return
                #"{"statementId":"s-\#(id)","recordId":"\#(id)","recordType":"\#(type)","recordDetails":{"name":"\#(id)"}}"#
        }
        let links = pairs.enumerated().map { index, pair in
            #"{"statementId":"l\#(index)","recordId":"l\#(index)","recordType":"relationship","recordDetails":{"subject":"\#(pair.0)","interestedParty":"\#(pair.1)"}}"#
        }
        return (parties + links).joined(separator: "\n") + "\n"
    }

    @Test func circlesAreGoneRoundOnce() throws {
        let register = try OwnershipReading.register(
            owned([("a", "b"), ("b", "c"), ("c", "a"), ("c", "x"), ("a", "a")], people: ["x"]))
        let behind = register.persons(standingBehind: "a", on: day)
        #expect(behind.persons.map(\.party.id) == ["x"])
        #expect(behind.persons[0].relations.map(\.id) == ["l0", "l1", "l3"])
        #expect(behind.hasLoop)
        #expect(!behind.isCutOff)
        let diamond = try OwnershipReading.register(
            owned([("a", "b"), ("a", "c"), ("b", "x"), ("c", "x")], people: ["x"]))
        #expect(!diamond.persons(standingBehind: "a", on: day).hasLoop)
        #expect(diamond.persons(standingBehind: "a", on: day).persons.count == 1)
    }

    @Test func depthAndVisitsAreBounded() throws {
        let chain = (0..<50).map { ("e\($0)", "e\($0 + 1)") }
        let short = try OwnershipReading.register(owned(chain), limits: OwnershipLimits(depth: 10))
        let behind = short.persons(standingBehind: "e0", on: day)
        #expect(behind.isCutOff)
        #expect(behind.entities.count == 10)
        let whole = try OwnershipReading.register(owned(chain), limits: OwnershipLimits(depth: 50))
        #expect(!whole.persons(standingBehind: "e0", on: day).isCutOff)
        #expect(whole.persons(standingBehind: "e0", on: day).gaps == [.init(entity: "e50", cause: .noStatement)])
        let wide = try OwnershipReading.register(
            owned((1...50).map { ("e0", "e\($0)") }), limits: OwnershipLimits(visits: 20))
        #expect(wide.persons(standingBehind: "e0", on: day).entities.count == 19)
        #expect(wide.persons(standingBehind: "e0", on: day).isCutOff)
    }

    @Test func whatIsNotThereIsAGap() throws {
        let text =
            owned([("a", "b")]) + """
                {"statementId":"z","recordId":"z","recordType":"relationship","recordDetails":{"subject":"a","interestedParty":"gone"}}

                """
        let register = try OwnershipReading.register(text)
        #expect(register.problems.map(\.code) == [.danglingReference])
        #expect(register.problems.map(\.found) == ["gone"])
        let behind = register.persons(standingBehind: "a", on: day)
        #expect(Set(behind.gaps.map(\.cause)) == [.missingParty("gone"), .noStatement])
        #expect(
            register.persons(standingBehind: "nobody", on: day).gaps == [
                .init(entity: "nobody", cause: .noStatement)
            ])
    }

    @Test func aRegisterIsBounded() throws {
        let error = #expect(throws: InputProblem.self) {
            try OwnershipReading.register(Shapes.older, limits: OwnershipLimits(statements: 3))
        }
        #expect(error?.code == .tooLarge)
        #expect(error?.line == 13)
    }
}
