import NameMatching
import Testing

@Suite struct QualifierTests {
    private func numbered(_ name: String, _ number: String) -> Subject {
        var subject = Support.company(name)
        subject.identifiers = [Identifier.canonical(scheme: .companyNumber, text: number)!]
        return subject
    }

    @Test("the same number under another name asks for a look")
    func sameNumber() {
        let comparison = Support.matcher.compare(
            numbered("Quennor Ltd", "7654321"), numbered("Drusk Homes", "07654321"))
        #expect((0.85...0.95).contains(comparison.score))
        #expect(comparison.evidence.contains { $0.kind == .identifier && $0.effect > 0 })
    }

    @Test("another number of the same register speaks against the same name")
    func otherNumber() {
        let comparison = Support.matcher.compare(numbered("Quennor Ltd", "7654321"), numbered("Quennor Ltd", "7654322"))
        #expect(comparison.score < 0.8)
    }

    @Test("countries and birth dates qualify, and never make a match of two different names")
    func qualify() {
        var query = Support.person("Alys Quennor")
        var candidate = Support.person("Alys Quennor")
        query.birthDates = ["1971-05-03"]
        candidate.birthDates = ["1971"]
        #expect(Support.matcher.compare(query, candidate).score == 1)
        candidate.birthDates = ["1950"]
        #expect(Support.matcher.compare(query, candidate).score < 0.85)
        var other = Support.person("Alys Tolgarth")
        other.birthDates = ["1971-05-03"]
        #expect(Support.matcher.compare(query, other).score < 0.7)
        query.birthDates = []
        query.countries = ["gb"]
        candidate.birthDates = []
        candidate.countries = ["af"]
        #expect(abs(Support.matcher.compare(query, candidate).score - 0.9) < 0.001)
    }

    @Test("bare company numbers compare as numbers")
    func numbers() {
        #expect(Support.score("7654321", "07654321", .companyNumber) == 0.99)
        #expect(Support.score("SC765432", "NI765432", .companyNumber) == 0)
        #expect(Support.score("not a number", "not a number", .companyNumber) == 0)
    }
}
