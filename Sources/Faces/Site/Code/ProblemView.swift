import InputFiles
import Languages

/// One fault of a file, as `parts/problem` draws it: what, where, what stood there and what was expected.
struct ProblemView {
    var problem: InputProblem

    func fields(in words: Words) -> Fields {
        [
            "problemWhat": words.code(problem.code.rawValue.replacing(" ", with: "-"), under: .importsProblem),
            "problemPlace": place(words), "problemFound": problem.found,
            "problemExpected": problem.expected.map { words.expected($0) },
        ]
    }

    private func place(_ words: Words) -> String {
        guard let line = problem.line else { return problem.file }
        guard let column = problem.column else {
            return words(.importsPlaceLine(file: problem.file, line: words.number(line)))
        }
        return words(
            .importsPlaceColumn(file: problem.file, line: words.number(line), column: words.number(column)))
    }
}
