import BeneficialOwnership
import InputFiles
import Testing

@Suite struct ControlRecordTests {
    @Test func readsASnapshot() throws {
        let reading = try OwnershipReading(Shapes.snapshot)
        #expect(reading.problems == [])
        let holding = try #require(reading.parties.first { $0.name == "Holding Example Ltd" })
        #expect(holding.id == "GB-COH-07654321")
        #expect(holding.companyNumber == "07654321")
        #expect(holding.countries == ["gb"])
        let person = try #require(reading.parties.first { $0.kind == .person })
        #expect(person.name == "Mair Ann Example")
        #expect(person.personName?.title == "Ms")
        #expect(person.birth?.text == "1975-04")
        #expect(person.nationalities == ["gb", "ie"])
        #expect(person.countries == ["gb"])
        let relations = reading.relations
        #expect(relations.count == 5)
        #expect(relations[0].subject == .party("GB-COH-01234567"))
        #expect(relations[0].interests.map(\.kind) == [.shareholding, .votingRights, .appointmentOfBoard])
        #expect(relations[0].interests[0].share == ShareRange(minimum: 75, maximum: 100))
        #expect(relations[0].interests[2].share == nil)
        #expect(relations[0].interests.allSatisfy { $0.directness == .unknown })
        #expect(relations[1].interests[0].share == ShareRange(minimum: 25, maximum: 50, isMinimumExclusive: true))
        #expect(relations[1].isCeased)
        #expect(relations[1].isInForce(on: "2021-03-30"))
        #expect(!relations[1].isInForce(on: "2021-03-31"))
        #expect(
            relations[3].interestedParty == .unspecified(reason: "no-individual-or-entity-with-signficant-control"))
        #expect(relations[4].interestedParty == .unspecified(reason: "exemptions"))
        #expect(relations[4].subject == .party("GB-COH-SC000010"))
    }

    @Test func aProtectedPersonStaysProtected() throws {
        let reading = try OwnershipReading(Shapes.snapshot)
        let person = try #require(reading.parties.first { $0.disclosure == .protected })
        #expect(person.kind == .person)
        #expect(person.name == nil)
        #expect(person.personName == nil)
        #expect(person.birth == nil)
        #expect(!String(describing: reading.statements).contains("Never"))
    }

    @Test func aForeignNumberIsNoCompanyNumber() throws {
        let text = """
            {"company_number":"01234567","data":{"kind":"corporate-entity-person-with-significant-control","name":"Foreign SA",\
            "identification":{"country_registered":"France","place_registered":"Registre du commerce","registration_number":"1234567"},\
            "etag":"x"}}

            """
        let body = try #require(try OwnershipReading(text).parties.last)
        #expect(body.companyNumber == nil)
        #expect(body.countries == ["fr"])
        #expect(body.id == "psc-01234567-x")
        #expect(body.identifiers.map(\.number) == ["1234567"])
    }

    @Test func namesThePlaceOfWhatItRefuses() throws {
        let text = """
            {"company_number":"01234567"}
            {"company_number":"01234567","data":{"kind":"ghost"}}
            {"company_number":"12-34","data":{"kind":"exemptions"}}
            {"data":{"kind":"exemptions"}}
            {"company_number":"01234567","data":{"kind":"exemptions",}}
            {"company_number":"01234567","data":{"kind":"exemptions","broken
            {"company_number":"01234567","data":{"kind":"exemptions"}}

            """
        let reading = try OwnershipReading(text)
        #expect(reading.relations.count >= 1)
        let errors = reading.problems.filter { $0.severity == .error }
        #expect(errors.prefix(4).map(\.line) == [1, 2, 3, 4])
        #expect(
            errors.prefix(4).map(\.code) == [
                .missingValue, .unknownValue, .badCompanyNumber, .missingIdentifier,
            ])
        #expect(errors.last?.line == 6)
        #expect(reading.relations.last?.id == "psc-01234567-line-7")
    }

    @Test func bandsAreThoseOfTheRegulations() throws {
        let codes = [
            "ownership-of-shares-50-to-75-percent", "voting-rights-more-than-25-percent-registered-overseas-entity",
            "right-to-share-surplus-assets-75-to-100-percent-limited-liability-partnership",
            "significant-influence-or-control-as-firm", "something-new",
        ]
        let list = codes.map { "\"\($0)\"" }.joined(separator: ",")
        let reading = try OwnershipReading(
            """
            {"company_number":"OE000001","data":{"kind":"individual-beneficial-owner","name":"A","natures_of_control":[\(list)]}}

            """)
        let interests = try #require(reading.relations.first?.interests)
        #expect(
            interests.map(\.kind) == [
                .shareholding, .votingRights, .rightsToSurplusAssetsOnDissolution, .otherInfluenceOrControl, .other,
            ])
        #expect(
            interests.map(\.share) == [
                ShareRange(minimum: 50, maximum: 75, isMinimumExclusive: true, isMaximumExclusive: true),
                ShareRange(minimum: 25, maximum: 100, isMinimumExclusive: true),
                ShareRange(minimum: 75, maximum: 100), nil, nil,
            ])
        #expect(reading.problems.map(\.found) == ["something-new"])
    }

    @Test func companyNumbersHaveEightCharacters() {
        #expect(PartyIdentifier.companyNumber(" 123 ") == "00000123")
        #expect(PartyIdentifier.companyNumber("sc12345") == "SC012345")
        #expect(PartyIdentifier.companyNumber("123456789") == nil)
        #expect(PartyIdentifier.companyNumber("") == nil)
        #expect(PartyIdentifier.companyNumber("A1234567") == nil)
        #expect(PartyIdentifier.companyNumber("１２３") == nil)
    }
}
