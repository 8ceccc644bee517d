import FollowTheMoney
import NameMatching
import Screening
import Storage
import Testing

@testable import Suppliers

@Suite struct SubjectConversionTests {
    @Test func namesKeepWhatTheyAreToTheirBearer() throws {
        let entity = FollowTheMoneyEntity(
            id: "1", schema: "Company",
            properties: [
                "name": ["Ynys Textiles"], "alias": ["Ynys Cloth"], "previousName": ["Old Ynys"],
                "weakAlias": ["YT"], "abbreviation": ["YTX"],
            ])
        let subject = try #require(SubjectConversion.subject(of: entity))
        #expect(subject.schema == .company)
        #expect(
            subject.names == [
                SubjectName("Ynys Textiles"), SubjectName("Ynys Cloth", kind: .alias),
                SubjectName("Old Ynys", kind: .previous), SubjectName("YT", kind: .weakAlias),
                SubjectName("YTX", kind: .weakAlias),
            ])
    }

    @Test(arguments: ["Region", "Commodity", "Asset", "RealEstate", "Document", "Sanction", "nonsense", ""])
    func placesGoodsAndAssetsAreNeverComparedByName(schema: String) {
        let entity = FollowTheMoneyEntity(id: "1", schema: schema, properties: ["name": ["Marange"]])
        #expect(SubjectConversion.subject(of: entity) == nil)
        #expect(!SubjectConversion.isComparable(entity))
    }

    @Test func whatHasNoNameIsNotCompared() {
        let entity = FollowTheMoneyEntity(id: "1", schema: "Company", properties: ["country": ["gb"]])
        #expect(SubjectConversion.subject(of: entity) == nil)
    }

    @Test func aPersonIsNamedByTheirPartsWhereThereIsNoWholeName() throws {
        let entity = FollowTheMoneyEntity(
            id: "1", schema: "Person", properties: ["lastName": ["Harte"], "firstName": ["Owain"]])
        #expect(try #require(SubjectConversion.subject(of: entity)).names == [SubjectName("Owain Harte")])
    }

    @Test func eightDigitsAreACompanyNumberInBritainOnly() throws {
        func identifiers(_ country: String) throws -> [Identifier] {
            let entity = FollowTheMoneyEntity(
                id: "1", schema: "Company",
                properties: ["name": ["A"], "registrationNumber": ["1234567"], "country": [country]])
            return try #require(SubjectConversion.subject(of: entity)).identifiers
        }
        #expect(try identifiers("gb") == [try #require(Identifier.canonical(scheme: .companyNumber, text: "01234567"))])
        #expect(try identifiers("ru") == [try #require(Identifier.canonical(scheme: .other, text: "1234567"))])
    }

    @Test func aPersonsPapersAreNotRegisterNumbers() throws {
        let entity = FollowTheMoneyEntity(
            id: "1", schema: "Person",
            properties: ["name": ["Owain Harte"], "passportNumber": ["12345678"], "idNumber": ["998877"]])
        #expect(try #require(SubjectConversion.subject(of: entity)).identifiers.isEmpty)
    }

    @Test func countriesComeFromEveryPropertyOnce() throws {
        let entity = FollowTheMoneyEntity(
            id: "1", schema: "Person",
            properties: ["name": ["X Y"], "nationality": ["GB", "ie"], "country": ["gb"], "citizenship": ["Ireland"]])
        #expect(try #require(SubjectConversion.subject(of: entity)).countries == ["gb", "ie"])
    }

    @Test func aPostcodeIsFoundInALineOfAddress() throws {
        let entity = FollowTheMoneyEntity(
            id: "1", schema: "Company",
            properties: ["name": ["A"], "address": ["Unit 4, Dock Road, Newport NP19 0WX, UK"]])
        #expect(try #require(SubjectConversion.subject(of: entity)).postcodes == ["NP19 0WX"])
    }

    @Test func aSupplierBringsItsNamesNumbersAndPostcodes() {
        let supplier = SupplierIdentity(
            id: ID(stored: "s"), schema: .company,
            names: [
                SupplierName(text: "Cwm Cleaning Ltd", kind: .primary, source: "ledger"),
                SupplierName(text: "Cwm Glân", kind: .tradingAs, source: "contracts"),
            ],
            identifiers: [
                SupplierIdentifier(scheme: "GB-COH", value: "SC123456"),
                SupplierIdentifier(scheme: "XX-ODD", value: "A-7788"),
                SupplierIdentifier(scheme: "GB-COH", value: "none"),
            ],
            addresses: [SupplierAddress(postcode: "CF10 3NB"), SupplierAddress(street: "Elsewhere")], countries: ["gb"])
        let subject = SubjectConversion.subject(of: supplier)
        #expect(subject.names.map(\.kind) == [.primary, .tradingAs])
        #expect(subject.identifiers.map(\.scheme) == [.companyNumber, .other])
        #expect(subject.postcodes == ["CF10 3NB"])
    }
}
