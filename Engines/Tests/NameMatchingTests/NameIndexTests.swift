import NameMatching
import SeededNumbers
import Testing

@Suite struct NameIndexTests {
    private static let list: [Subject] = {
        var maker = NameMaker(generator: SeededGenerator(seed: 7))
        return (0..<400).map { number in
            var subject = Support.company(maker.name() + " \(number % 7 == 0 ? "Brakley\(number)" : "")")
            if number % 5 == 0 { subject.names.append(SubjectName(maker.name(), kind: .alias)) }
            if number % 50 == 0 {
                subject.identifiers = [Identifier.canonical(scheme: .companyNumber, text: "\(1_000_000 + number)")!]
            }
            return subject
        }
    }()
    private static let index = NameIndex(subjects: list, matcher: Support.matcher)

    @Test("a search finds what comparing with everybody finds, with the same scores", arguments: 1...25)
    func searchEqualsComparison(seed: UInt64) {
        var maker = NameMaker(generator: SeededGenerator(seed: seed &* 31))
        let listed = Self.list.randomElement(using: &maker.generator)!
        let query = Support.company(maker.slip(listed.names[0].text))
        let everybody = Self.list.indices
            .map { ($0, Support.matcher.compare(query, Self.list[$0], weights: Self.index.weights)) }
            .filter { $0.1.score >= 0.7 }
        let hits = Self.index.search(query, threshold: 0.7, limit: 400, candidates: 400)
        let found = Dictionary(uniqueKeysWithValues: hits.map { ($0.ordinal, $0.comparison) })
        for (ordinal, comparison) in everybody { #expect(found[ordinal] == comparison, "\(query.names) \(comparison)") }
        for hit in hits {
            #expect(hit.comparison.score >= 0.7 || hit.comparison.caps.contains { $0.reason == .form })
        }
        #expect(hits == hits.sorted { ($1.comparison.score, $0.ordinal) < ($0.comparison.score, $1.ordinal) })
    }

    @Test("an identifier finds its bearer under any name")
    func identifier() {
        var query = Support.company("Nothing Shared Whatever")
        query.identifiers = [Identifier.canonical(scheme: .companyNumber, text: "01000050")!]
        #expect(Self.index.candidates(for: query, limit: 5).first == 50)
        let hits = Self.index.search(query, threshold: 0.8, limit: 5)
        #expect(hits.first?.ordinal == 50)
        #expect(hits.first.map { (0.85...0.95).contains($0.comparison.score) } == true)
    }

    @Test("subjects come back as they were given")
    func storage() {
        var subject = Support.person("Alys Quennor", "Алис Квеннор")
        subject.identifiers = [Identifier.canonical(scheme: .other, text: "P-1234567")!]
        subject.countries = ["gb", "ie"]
        subject.postcodes = ["CF10 1AA"]
        subject.birthDates = ["1971-05"]
        let index = NameIndex(subjects: [Support.company("Drusk"), subject], matcher: Support.matcher)
        #expect(index.subject(1) == subject)
        #expect(index.count == 2)
        #expect(index.search(Support.person("Alis Kvennor"), threshold: 0.7, limit: 3).first?.ordinal == 1)
    }

    @Test("an empty list, an empty name and an empty query find nothing")
    func empty() {
        let index = NameIndex(subjects: [], matcher: Support.matcher)
        #expect(index.search(Support.company("Quennor"), threshold: 0, limit: 10).isEmpty)
        let nameless = NameIndex(
            subjects: [Support.company(""), Subject(schema: .company, names: [])], matcher: Support.matcher)
        #expect(nameless.search(Support.company("Quennor"), threshold: 0.5, limit: 10).isEmpty)
        #expect(Self.index.search(Support.company(""), threshold: 0.5, limit: 10).isEmpty)
        #expect(Self.index.search(Support.company("Orbelin"), threshold: 0.5, limit: 0).isEmpty)
    }

    @Test("one index serves many tasks and gives all the same answer")
    func shared() async {
        let query = Support.company("Orbelin Quennor Haulage")
        let expected = Self.index.search(query, threshold: 0.5, limit: 20)
        await withTaskGroup(of: [IndexHit].self) { group in
            for _ in 0..<16 { group.addTask { Self.index.search(query, threshold: 0.5, limit: 20) } }
            for await hits in group { #expect(hits == expected) }
        }
    }

    @Test("a word of the list tells more the rarer it is")
    func weights() {
        let weights = Self.index.weights
        #expect((weights.weight(of: "brakley7") ?? 0) > (weights.weight(of: "orbelin") ?? 1))
        #expect(weights.weight(of: "unheard") == nil)
    }
}
