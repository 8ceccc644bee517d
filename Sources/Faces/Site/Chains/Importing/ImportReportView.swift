import InputFiles
import Languages
import SupplyChains

/// What came of a file, for `parts/import-report`: what was added, and every fault with its place.
struct ImportReportView {
    var report: ChainImportReport

    func fields(in words: Words) -> Fields {
        let shown = report.problems.prefix(50)
        return [
            "refused": report.refused,
            "lines": [
                words(.chainsImportRows(count: report.rows)), words(.chainsImportAdded(count: report.businessesAdded)),
                report.linksAdded > 0 ? words(.chainsImportLinks(count: report.linksAdded)) : nil,
                report.sitesAdded > 0 ? words(.chainsImportSites(count: report.sitesAdded)) : nil,
                words(.chainsImportUnchanged(count: report.unchanged)),
                report.unnamed > 0 ? words(.chainsImportUnnamed(count: report.unnamed)) : nil,
            ].compactMap { $0 }.map { ["line": $0] as Fields },
            "hasProblems": report.problemCount > 0,
            "problemCount": words(.importsProblems(count: report.problemCount)),
            "problems": shown.map { problem in
                [
                    "what": words.code(
                        problem.code.rawValue.replacing(" ", with: "-"), under: .importsProblem),
                    "place": place(problem, words), "foundText": problem.found,
                    "expectedText": problem.expected.map { words.expected($0) },
                ] as Fields
            },
        ]
    }

    private func place(_ problem: InputProblem, _ words: Words) -> String {
        guard let line = problem.line else { return problem.file }
        let (file, place) = (problem.file, words.number(line))
        guard let column = problem.column else { return words(.importsPlaceLine(file: file, line: place)) }
        return words(.importsPlaceColumn(file: file, line: place, column: words.number(column)))
    }
}
