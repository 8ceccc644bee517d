import NameMatching
import SeededNumbers
import Testing

@Suite struct PropertyTests {
    /// Words of a text as the evidence must show them: runs of letters and digits, and the sign for "and".
    private func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "&" && $0 != "+" }.map { String($0) }
    }

    private func check(_ first: Subject, _ second: Subject) {
        let comparison = Support.matcher.compare(first, second)
        #expect((0.0...1.0).contains(comparison.score))
        let sum = comparison.evidence.reduce(0) { $0 + $1.effect } + comparison.caps.reduce(0) { $0 + $1.effect }
        #expect(abs(sum - (comparison.score - 1)) < 1e-4, "\(first.names) \(second.names)")
        let mine = comparison.evidence.flatMap { words($0.query) }
        let theirs = comparison.evidence.flatMap { words($0.candidate) }
        #expect(mine.sorted() == words(comparison.queryName).sorted(), "\(comparison)")
        #expect(theirs.sorted() == words(comparison.candidateName).sorted(), "\(comparison)")
        #expect(comparison == Support.matcher.compare(first, second))
        let isIdentical = comparison.queryName == comparison.candidateName
        if comparison.score == 1 { #expect(isIdentical) }
    }

    @Test(
        "effects add up, every word stands in exactly one piece, the same question gets the same answer",
        arguments: 1...40)
    func evidence(seed: UInt64) {
        var maker = NameMaker(generator: SeededGenerator(seed: seed))
        for _ in 0..<10 {
            let first = maker.name()
            let second = Bool.random(using: &maker.generator) ? maker.name() : maker.slip(first)
            check(Support.company(first), Support.company(second))
            check(Support.person(first), Support.person(second))
        }
    }

    @Test("comparison does not ask who is asked for", arguments: 41...60)
    func symmetry(seed: UInt64) {
        var maker = NameMaker(generator: SeededGenerator(seed: seed))
        for _ in 0..<10 {
            let first = maker.name()
            let second = maker.slip(first)
            #expect(abs(Support.score(first, second) - Support.score(second, first)) < 0.02, "\(first) | \(second)")
        }
    }

    @Test("identical text scores 1 whatever it is")
    func identity() {
        var maker = NameMaker(generator: SeededGenerator(seed: 99))
        for _ in 0..<50 {
            let name = maker.name()
            guard Support.matcher.split(name, schema: .company).count == 1 else { continue }
            #expect(Support.score(name, name) == 1, "\(name)")
        }
    }

    @Test("any Unicode is taken, and huge texts cost no more than long ones", arguments: 1...20)
    func anyText(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        func text(_ length: Int) -> String {
            var scalars = String.UnicodeScalarView()
            while scalars.count < length {
                let limit: UInt32 = Bool.random(using: &generator) ? 0x250 : 0x2FFFF
                if let scalar = Unicode.Scalar(UInt32.random(in: 1..<limit, using: &generator)) {
                    scalars.append(scalar)
                }
            }
            return String(scalars)
        }
        let plain = NameMatcher { $0 }
        for length in [0, 1, 3, 20, 300] {
            for schema in [EntitySchema.company, .person, .vessel, .companyNumber] {
                let first = Subject(schema: schema, names: [SubjectName(text(length))])
                let second = Subject(schema: schema, names: [SubjectName(text(length))])
                let comparison = plain.compare(first, second)
                let sum =
                    comparison.evidence.reduce(0) { $0 + $1.effect } + comparison.caps.reduce(0) { $0 + $1.effect }
                #expect((0.0...1.0).contains(comparison.score) && abs(sum - comparison.score + 1) < 1e-4)
            }
        }
    }

    @Test("a text of 100 kB is read as far as a name may reach")
    func hugeText() {
        for piece in ["Quennor ", "q", "t/a ", "a.", "(", "新", "é\u{301}"] {
            let huge = String(repeating: piece, count: 100_000 / piece.utf8.count)
            let comparison = NameMatcher { $0 }.compare(Support.company(huge), Support.company(huge + "x"))
            #expect((0.0...1.0).contains(comparison.score))
            #expect(comparison.evidence.count <= 200)
        }
    }
}
