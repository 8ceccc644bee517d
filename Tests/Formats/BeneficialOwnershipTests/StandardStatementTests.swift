import BeneficialOwnership
import InputFiles
import Testing

@Suite struct StandardStatementTests {
    @Test func readsVersionsBeforeRecords() throws {
        let reading = try OwnershipReading(Shapes.older)
        #expect(reading.problems == [])
        let company = try #require(reading.parties.first)
        #expect(company.name == "Dyffryn Cleaning Ltd")
        #expect(company.companyNumber == "01234567")
        #expect(company.countries == ["gb"])
        let person = reading.parties[1]
        #expect(person.kind == .person)
        #expect(person.personName?.family == "Example")
        #expect(person.otherNames == ["M. Example"])
        #expect(person.nationalities == ["fr"])
        #expect(person.countries == ["gb"])
        #expect(reading.parties[2].disclosure == .anonymous)
        #expect(reading.parties[2].reason == "withheld")
        let relation = try #require(reading.relations.first)
        #expect(relation.subject == .party("e1"))
        #expect(relation.interestedParty == .party("p1"))
        #expect(relation.interests.map(\.kind) == [.shareholding, .votingRights])
        #expect(relation.interests.map(\.directness) == [.direct, .indirect])
        #expect(relation.interests[0].share == ShareRange(exact: 87.5))
        #expect(relation.interests[0].isBeneficialOwnership == true)
        #expect(relation.interests[1].share == ShareRange(minimum: 25, maximum: 50, isMinimumExclusive: true))
        #expect(!relation.interests[1].lasts(on: "2019-01-31"))
        #expect(relation.interests[1].lasts(on: "2019-01-30"))
        #expect(
            reading.relations[1].interestedParty == .unspecified(reason: "interested-party-exempt-from-disclosure"))
    }

    @Test func cutsADateOfBirthDownToItsMonth() throws {
        let person = try OwnershipReading(Shapes.older).parties[1]
        #expect(person.birth?.text == "1975-04")
        #expect(!String(describing: person).contains("-12"))
        #expect(BirthMonth("1980")?.text == "1980")
        #expect(BirthMonth("1980-13") == nil)
        #expect(BirthMonth("") == nil)
        #expect(BirthMonth("12-04-1975") == nil)
    }

    @Test func readsRecords() throws {
        let reading = try OwnershipReading(Shapes.newer)
        #expect(reading.problems == [])
        #expect(reading.parties.map(\.id) == ["body", "body", "owner"])
        #expect(reading.parties[0].countries == ["gb"])
        #expect(reading.parties[0].entityType == "registeredEntity")
        let link = reading.relations[0]
        #expect(link.interests.map(\.kind) == [.appointmentOfBoard, .shareholding])
        #expect(
            link.interests[1].share
                == ShareRange(minimum: 50, maximum: 75, isMinimumExclusive: true, isMaximumExclusive: true))
        #expect(reading.relations.map(\.isCeased) == [false, true, false])
        #expect(reading.relations[2].interestedParty == .unspecified(reason: "informationUnknownToPublisher"))
    }

    @Test func namesThePlaceOfWhatItRefuses() throws {
        let text = """
            {"statementID":"a","statementType":"entityStatement","name":"A"}
            {"statementType":"entityStatement"}
              {"statementID":"b","statementType":"fancyStatement"}
            {"statementID":"c","statementType":"ownershipOrControlStatement","subject":{}}
            {"statementID":"d","statementType":"ownershipOrControlStatement","subject":{"describedByEntityStatement":"a"}}
            {"recordType":"entity","statementId":"e","recordDetails":{}}
            {"recordType":"entity","statementId":"f","recordId":"f"}
            {"recordType":"entity","statementId":"g","recordId":"g","recordStatus":"odd","recordDetails":{}}
            {"recordType":"relationship","statementId":"h","recordId":"h","recordDetails":{"subject":"a"}}
            {"hello":1}

            """
        let reading = try OwnershipReading(text)
        #expect(reading.statements.map(\.id) == ["a"])
        #expect(reading.problems.map(\.line) == Array(2...10))
        #expect(reading.problems.map(\.column) == [1, 3, 1, 1, 1, 1, 1, 1, 1])
        #expect(
            reading.problems.map(\.code) == [
                .missingIdentifier, .unknownValue, .missingValue, .missingValue, .missingIdentifier, .missingValue,
                .unknownValue, .missingValue, .unexpectedShape,
            ])
        #expect(reading.problems.allSatisfy { $0.expected != nil && $0.severity == .error })
    }

    @Test func doubtsLeaveOutAValueAndKeepTheStatement() throws {
        let text = """
            {"statementID":"p","statementType":"personStatement","birthDate":"31/12/1970","nationalities":[{"name":"Nowhereland"}]}
            {"statementID":"o","statementType":"ownershipOrControlStatement","statementDate":"2020-02-30",\
            "subject":{"describedByEntityStatement":"a"},"interestedParty":{"describedByPersonStatement":"p"},\
            "interests":[{"type":"magic","share":{"exact":140}},{"type":"shareholding","share":{"minimum":60,"maximum":50}}],\
            "publicationDetails":{"bodsVersion":"9"}}

            """
        let reading = try OwnershipReading(text)
        #expect(reading.statements.count == 2)
        #expect(reading.problems.allSatisfy { $0.severity == .warning })
        #expect(
            reading.problems.map(\.code) == [
                .badDate, .unknownValue, .unknownValue, .unknownValue, .badNumber, .badNumber, .badDate,
            ])
        #expect(reading.problems[0].found == nil)
        #expect(reading.parties[0].birth == nil)
        #expect(reading.relations[0].interests.map(\.share) == [nil, nil])
        #expect(reading.relations[0].interests[0].code == "magic")
    }

    @Test func boundsRecordsAndLists() throws {
        let limits = OwnershipLimits(recordBytes: 2_000, listLength: 3)
        let names = (0..<10).map { #"{"fullName":"N\#($0)"}"# }.joined(separator: ",")
        let long = String(repeating: "x", count: 5_000)
        let text = """
            {"statementID":"p","statementType":"personStatement","names":[\(names)]}
            {"statementID":"q","statementType":"personStatement","name":"\(long)"}
            {"statementID":"r","statementType":"personStatement"}

            """
        let reading = try OwnershipReading(text, limits: limits)
        #expect(reading.statements.map(\.id) == ["p", "r"])
        #expect(reading.parties[0].otherNames == ["N1", "N2"])
        #expect(reading.problems.map(\.code) == [.tooLarge, .tooLarge])
        #expect(reading.problems.map(\.line) == [1, 2])
        let deep = String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000)
        let nested = try OwnershipReading(
            #"{"statementID":"p","statementType":"personStatement","names":\#(deep)}"# + "\n")
        #expect(nested.statements.isEmpty)
        #expect(nested.problems.count == 1)
        let endless = #"{"statementID":"e","statementType":"entityStatement","name":"\#(long)"}"#
        #expect(try OwnershipReading(endless).parties[0].name?.count == 500)
    }

    @Test func knowsOlderSpellingsOfInterests() {
        #expect(InterestKind(code: "appointment-of-board") == .appointmentOfBoard)
        #expect(InterestKind(code: "influence-or-control") == .otherInfluenceOrControl)
        #expect(InterestKind(code: "rights-to-surplus-assets-on-dissolution") == .rightsToSurplusAssetsOnDissolution)
        #expect(InterestKind(code: "trusteeOfTrust") == .trustee)
        #expect(InterestKind(code: "") == .other)
        for kind in InterestKind.allCases { #expect(InterestKind(code: kind.rawValue) == kind) }
    }
}
