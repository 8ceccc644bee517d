import Languages
import NameMatching
import Testing

@testable import Site

@Suite struct EvidenceTests {
    private func marked(_ runs: [LetterMarks.Run]) -> String {
        runs.map { $0.isMarked ? "[\($0.letters)]" : $0.letters }.joined()
    }

    @Test(arguments: [
        ("Kwik", "Quick", "[Kw]ik", "[Qu]i[c]k"), ("Penrhyw", "Penrhiw", "Penrh[y]w", "Penrh[i]w"),
        ("MÔR", "mor", "M[Ô]R", "m[o]r"), ("Car Wash", "Carwash", "Car[ ]Wash", "Carwash"), ("", "", "", ""),
    ])
    func lettersThatDifferAreMarked(query: String, candidate: String, ours: String, theirs: String) {
        let marks = LetterMarks(query, candidate)
        #expect(marked(marks.query) == ours)
        #expect(marked(marks.candidate) == theirs)
    }

    @Test func longWordsAreNotCompared() {
        let marks = LetterMarks(String(repeating: "a", count: 81), "b")
        #expect(marks.query.allSatisfy { !$0.isMarked } && marks.candidate.allSatisfy { !$0.isMarked })
    }

    /// Every kind of evidence and cap in both languages says something: no key in brackets.
    @Test(arguments: Language.allCases)
    func everyKindHasWords(language: Language) throws {
        let words = Words(catalogue: try Catalogue(), language: language)
        for kind in EvidenceKind.allCases {
            for similarity in [0, 0.5, 1] {
                for candidate in ["", "gb"] {
                    let evidence = Evidence(
                        kind: kind, query: "gb", candidate: candidate, similarity: similarity, weight: 0.5, effect: -0.5
                    )
                    let comparison = Comparison(
                        score: 0.5, queryName: "a", candidateName: "b", evidence: [evidence],
                        caps: Cap.Reason.allCases.map { Cap(reason: $0, effect: 0) })
                    let text = "\(EvidenceFigure(comparison: comparison).fields(in: words).values)"
                    #expect(!text.contains("[screening"), "\(kind)")
                }
            }
        }
    }

    @Test func theSumSaysHowTheScoreCameAbout() throws {
        let words = Words(catalogue: try Catalogue(), language: .english)
        let sum =
            EvidenceFigure(comparison: SamplePages.comparison).fields(in: words).child(named: "sumText") as? String
        #expect(
            sum
                == "The score starts at 1.00. Words −0.20, other facts −0.07, the limits above −0.02: 0.77 (each rounded)."
        )
    }
}
