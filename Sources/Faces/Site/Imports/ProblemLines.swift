import InputFiles
import Languages
import Screening
import Suppliers

/// The first faults of files: where, what, what stood there and what was expected.
struct ProblemLines {
    var problems: [InputProblem]
    /// How many there were in all.
    var count: Int

    /// So many stand on the page.
    static let mostShown = 50

    init(problems: [InputProblem], count: Int) {
        self.problems = problems
        self.count = count
    }

    init(_ outcome: ImportOutcome) {
        let listed = outcome.imported?.problems ?? outcome.list?.problems ?? []
        problems = [outcome.problem].compactMap { $0 } + listed
        count = (outcome.problem == nil ? 0 : 1) + (outcome.imported?.problemCount ?? outcome.list?.problemCount ?? 0)
    }

    /// Those that a table was refused for.
    init(_ problems: [InputProblem]) {
        self.problems = problems
        count = problems.count
    }

    /// nil where there are none.
    func fields(in words: Words) -> Fields? {
        guard !problems.isEmpty else { return nil }
        let shown = problems.prefix(Self.mostShown)
        return [
            "problemCount": words(.importsProblems(count: count)),
            "onlyFirst": count > shown.count
                ? words(.importsProblemsFirst(shown: words.number(shown.count))) : nil,
            "problemLines": shown.map { line($0, words) },
        ]
    }

    private func line(_ problem: InputProblem, _ words: Words) -> Fields {
        let isError = problem.severity == .error
        return [
            "problemTag": Tag(
                isError ? .danger : .warn, words(.importsSeverity, problem.severity)
            ).fields,
            "problemWhat": words.code(problem.code.rawValue.replacing(" ", with: "-"), under: .importsProblem),
            "problemPlace": place(problem, words),
            "problemRecord": problem.record,
            "problemFound": problem.found,
            "problemExpected": problem.expected.map { words.expected($0) },
        ]
    }

    private func place(_ problem: InputProblem, _ words: Words) -> String {
        guard let line = problem.line else { return problem.file }
        let (file, place) = (problem.file, words.number(line))
        guard let column = problem.column else { return words(.importsPlaceLine(file: file, line: place)) }
        return words(.importsPlaceColumn(file: file, line: place, column: words.number(column)))
    }
}
