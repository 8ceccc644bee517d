import InputFiles
import OpenContracting
import TestSupport
import Testing

@Suite struct ReleaseReaderTests {
    private static let full = #"""
        {"ocid":" ocds-kuma6s-1 ","id":7,"date":"2025-02-21T01:00:00+01:00","tag":["tender","award"],"language":"en",
        "buyer":{"id":"b","name":"Cyngor Abermawddach"},
        "parties":[{"id":"b","name":"Cyngor Abermawddach","roles":["buyer"],
          "contactPoint":{"name":"Mair Secret","email":"mair@council.example","telephone":"01234 567890"},
          "contactP    oint":{"name":"Mair Secret"}},
         {"id":"s","name":"Teal Gloves Ltd","identifier":{"scheme":"GB-COH","id":"01234567","legalName":"TEAL GLOVES LIMITED"},
          "additionalIdentifiers":[{"scheme":"XI-LEI","id":"X"}],"roles":"supplier","details":{"scale":"sme","vcse":true},
          "address":{"streetAddress":"1 High Street","locality":"Dolgoch","postalCode":"ZZ1 1ZZ","countryName":"Wales"}}],
        "tender":{"id":"t","title":"Menig","description":"One.rn Two, ring 029 2000 0000 or write to a.b@c.example.rnrn- Three modern",
         "status":"complete","value":{"amount":1234.565,"currency":"gbp"},"minValue":{"amount":"0.01","currency":"GBP"},
         "procurementMethod":"direct","mainProcurementCategory":"goods","numberOfTenderers":"3",
         "classification":{"scheme":"CPV","id":"18424300-0"},"lots":[{"id":"1","value":{"amount":5,"currency":"GBP"}}],
         "items":[{"classification":{"scheme":"CPV","id":"18424300"},"additionalClassifications":[{"scheme":"CPV","id":"33141420-0"}],
                   "deliveryAddresses":[{"region":"UKL18"},{"region":"UKL18"}]}],
         "tenderPeriod":{"endDate":"2025-03-24"},"contractPeriod":{"durationInDays":20}},
        "awards":[{"id":"a","status":"active","value":{"amount":1999.99,"currency":"GBP"},
         "suppliers":[{"id":"s"},{"id":"gone","name":"Lost Ltd"},{"id":"nobody"},{}]}],
        "contracts":[{"id":"c","awardID":"a","value":{"amount":100000000,"currency":"JPY"},"dateSigned":"2025-04-01T00:00:00.5Z"}],
        "bids":{"statistics":[{"id":"1","measure":"finalStageBids","value":4}]}}
        """#

    @Test func everyFieldIsRead() throws {
        let reading = try ReleaseReading(Self.full)
        let release = try #require(reading.releases.first)
        #expect(release.ocid == "ocds-kuma6s-1")
        #expect(release.id == "7")
        #expect(!release.hasDerivedID)
        #expect(release.portal?.name == "Sell2Wales")
        #expect(release.date == Instant("2025-02-21T00:00:00Z"))
        #expect(release.buyer == PartyReference(id: "b", name: "Cyngor Abermawddach", isResolved: true))
        let supplier = try #require(release.parties.last)
        #expect(supplier.identifier == .init(scheme: "GB-COH", id: "01234567", legalName: "TEAL GLOVES LIMITED"))
        #expect(supplier.additionalIdentifiers.map(\.scheme) == ["XI-LEI"])
        #expect(supplier.roles == ["supplier"])
        #expect(supplier.scale == "sme")
        #expect(supplier.isVoluntary == true)
        #expect(supplier.address?.postalCode == "ZZ1 1ZZ")
        let tender = try #require(release.tender)
        #expect(
            tender.description
                == "One.\nTwo, ring [telephone number removed] or write to [e-mail address removed].\n- Three modern")
        #expect(tender.value == Value(minorUnits: 123_457, currency: "GBP"))
        #expect(tender.minimumValue?.isPlaceholder == true)
        #expect(tender.minimumValue?.known == nil)
        #expect(tender.numberOfTenderers == 3)
        #expect(tender.classifications.map(\.id) == ["18424300", "33141420"])
        #expect(tender.deliveryAddresses == [Address(region: "UKL18")])
        #expect(tender.tenderPeriod?.end?.isDayOnly == true)
        #expect(tender.contractPeriod?.days == 20)
        #expect(tender.lots.map { $0.value?.known } == [500])
        let award = try #require(release.awards.first)
        #expect(award.value?.known == 199_999)
        #expect(award.suppliers.map(\.name) == ["Teal Gloves Ltd", "Lost Ltd", nil, nil])
        #expect(award.suppliers.map(\.isResolved) == [true, false, false, false])
        #expect(release.contracts.first?.value == Value(minorUnits: 100_000_000, currency: "JPY"))
        #expect(release.contracts.first?.signed?.milliseconds == 1_743_465_600_500)
        #expect(release.bidStatistics == [BidStatistic(id: "1", measure: "finalStageBids", count: 4)])
    }

    @Test func contactPointsNeverEnterAndBrokenKeysAreTold() throws {
        let reading = try ReleaseReading(Self.full)
        #expect(!"\(reading.releases)".contains("Secret"))
        #expect(!"\(reading.problems)".contains("Secret"))
        #expect(reading.problems.first?.found == "contactP    oint")
        #expect(reading.problems.allSatisfy { $0.severity == .warning })
    }

    @Test func referencesThatPointNowhereAreCounted() throws {
        let reading = try ReleaseReading(Self.full)
        #expect(reading.summary.supplierMentions == 4)
        #expect(reading.summary.danglingMentions == 1)
        #expect(reading.summary.unlinkableMentions == 2)
        #expect(reading.problems.last?.code == .danglingReference)
    }

    @Test func packagesGivePublisherAndLicence() throws {
        let text = #"""
            [{"uri":"u","publisher":{"name":"Abermawddach"},"license":"https://licence.example/1","releases":[{"ocid":"a","id":"1"}]},
             {"uri":"u","version":"1.1"},{"records":[{"ocid":"b","compiledRelease":{"id":"2","tag":["compiled"]}}]}]
            """#
        let reading = try ReleaseReading(text)
        #expect(reading.problems.isEmpty)
        #expect(reading.releases.map(\.ocid) == ["a", "b"])
        #expect(reading.releases.map(\.publisher) == ["Abermawddach", nil])
        #expect(reading.releases.first?.licence == "https://licence.example/1")
        #expect(reading.summary.packages == 3)
        #expect(reading.summary.emptyPackages == 1)
        #expect(reading.summary.records == 1)
    }

    @Test func recordsGiveTheirReleases() throws {
        let reading = try ReleaseReading(
            #"""
            {"records":[{"ocid":"a","releases":[{"id":"1"},{"ocid":"a","date":"2025-01-01"},{"url":"https://x.example/1"}]},
             {"ocid":"b"}]}
            {"ocid":"c","releases":[{"id":"3"}]}
            """#)
        #expect(reading.releases.map(\.ocid) == ["a", "a", "c"])
        #expect(reading.summary.derivedIDs == 1)
        #expect(reading.problems.map(\.code) == [.unexpectedShape, .missingValue])
        #expect(reading.summary.skipped == 2)
    }

    @Test func missingIdentifiers() throws {
        let text =
            #"{"id":"x","tag":["tender"],"tender":{}}"# + "\n" + #"{"ocid":"a","tag":["award"],"date":"2025-01-02"}"#
        let reading = try ReleaseReading(text)
        #expect(reading.problems.map(\.description) == ["notices.json:1:1: missing identifier in x: expected an ocid"])
        let release = try #require(reading.releases.first)
        #expect(release.hasDerivedID)
        #expect(release.id.hasPrefix("a-2025-01-02-award-"))
        #expect(try ReleaseReading(text).releases.first?.id == release.id)
    }

    @Test func badNumbersAndBytesCostNothingElse() throws {
        let bytes =
            Array(#"{"ocid":"a","id":"1","tender":{"value":{"amount":1e9999,"currency":"GBP"},"title":"Caf"#.utf8) + [
                0xE9
            ]
            + Array(#""},"awards":[{"id":"x","value":{"amount": 000,"currency":"GBP"}}]}"#.utf8)
        let reading = try ReleaseReading(bytes: bytes)
        let release = try #require(reading.releases.first)
        #expect(release.tender?.value == nil)
        #expect(release.tender?.title == "Café")
        #expect(release.awards.first?.value?.isPlaceholder == true)
        #expect(reading.summary.repairs == 3)
        #expect(reading.problems.map(\.found) == ["1e9999", "é", "000"])
        #expect(reading.problems.map(\.code) == [.notJSON, .notUTF8, .notJSON])
        #expect(reading.problems.allSatisfy { $0.severity == .warning && $0.line == 1 })
    }

    @Test func brokenLinesAreSkippedWithTheirPlace() throws {
        let reading = try ReleaseReading(
            "{\"ocid\":\"a\"}\n{\"ocid\":\"b\" \"id\":1}\n{\"ocid\":\"c\"}\n{\"ocid\":\"d\"")
        #expect(reading.releases.map(\.ocid) == ["a", "c"])
        #expect(
            reading.problems.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.code.rawValue)" } == [
                "2:13 not JSON", "4:12 cut short",
            ])
        #expect(reading.summary.skipped == 2)
    }

    @Test func mutationsNeverCrash() throws {
        var random = Mutation(seed: 21)
        let original = Array(Self.full.utf8)
        var releases = 0
        for _ in 0..<600 { releases += try ReleaseReading(bytes: random.broken(original)).releases.count }
        #expect(releases > 50)
    }

    @Test(arguments: ["parties", "awards", "contracts", "tender", "buyer"])
    func aPartOfAnotherShapeIsSaidAndTheRestIsRead(_ part: String) throws {
        let reading = try ReleaseReading(#"{"ocid":"ocds-1","id":"1","\#(part)":"x"}"# + "\n")
        #expect(reading.releases.map(\.ocid) == ["ocds-1"])
        #expect(reading.problems.map(\.code) == [.unexpectedShape])
        #expect(reading.problems.first?.found == part)
        #expect(reading.problems.first?.severity == .warning)
        let sound = try ReleaseReading(#"{"ocid":"ocds-1","id":"1","\#(part)":null}"# + "\n")
        #expect(sound.problems.isEmpty)
    }
}
