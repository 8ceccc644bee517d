import OpenContracting
import Testing

@Suite struct ReleaseMergingTests {
    private func releases() throws -> [Release] {
        try ReleaseReading(
            #"""
            {"ocid":"a","id":"2","date":"2025-02-01T00:00:00+01:00","tag":["award"],"parties":[{"id":"org-2","name":"Teal Ltd"}],
             "tender":{"status":"complete"},"awards":[{"id":"x","value":{"amount":9,"currency":"GBP"},"suppliers":[{"id":"org-2"}]}]}
            {"ocid":"a","id":"1","date":"2025-01-31T22:00:00Z","tag":["tender"],"parties":[{"id":"org-2","name":"High Court"},{"id":"org-1","name":"Council"}],
             "buyer":{"id":"org-1"},"tender":{"title":"Menig","status":"active","value":{"amount":10,"currency":"GBP"}}}
            {"ocid":"a","id":"3","date":"2025-03-01","tag":["award"],"awards":[{"id":"x","status":"active"},{"id":"y"}]}
            {"ocid":"other","id":"9"}
            """#
        ).releases
    }

    @Test func laterReleasesFillAndOverride() throws {
        let merged = try #require(Release.merged(try releases()))
        #expect(merged.id == "3")
        #expect(merged.tags == ["tender", "award"])
        #expect(merged.tender?.title == "Menig")
        #expect(merged.tender?.status == "complete")
        #expect(merged.tender?.value?.known == 1_000)
        #expect(merged.awards.map(\.id) == ["x", "y"])
        #expect(merged.awards.first?.status == "active")
        #expect(merged.awards.first?.value?.known == 900)
        #expect(merged.buyer?.name == "Council")
    }

    @Test func localPartyIdsAreKeptApart() throws {
        let merged = try #require(Release.merged(try releases()))
        #expect(merged.parties.map(\.name) == ["High Court", "Council", "Teal Ltd"])
        let supplier = try #require(merged.awards.first?.suppliers.first)
        #expect(merged.party(supplier)?.name == "Teal Ltd")
    }

    @Test func orderGivenDoesNotMatter() throws {
        let given = try releases()
        #expect(Release.merged(Array(given.prefix(3).reversed())) == Release.merged(Array(given.prefix(3))))
        #expect(Release.merged([]) == nil)
    }
}
