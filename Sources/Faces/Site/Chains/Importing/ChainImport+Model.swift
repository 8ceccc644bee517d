import HTTPTypes
import InputFiles
import Languages
import SupplyChains

/// Loads a table or notices, and says what came of it.
struct ChainImportPage: PageModel {
    var lacksFile = false
    var report: ChainImportReport?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if lacksFile { faults.add("file", words(.chainsImportNoFile)) }
        var page = Page(
            "chains/import", title: words(.chainsImportTitle), section: .chains,
            trail: [Crumb(words(.chainsTitle), Address("/chains"))],
            fields: [
                "file": InputField(
                    name: "file", label: words(.chainsImportFile), hint: words(.chainsImportFileHint),
                    fault: faults["file"], isRequired: true
                ).fields,
                "columns": ChainColumn.allCases.map { column in
                    [
                        "column": column.rawValue,
                        "meaning": words.code(
                            column.rawValue.replacing("_", with: "-"), under: .chainsColumnMeaning),
                    ] as Fields
                },
                "report": report.map { fields($0, words) },
            ])
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }

    private func fields(_ report: ChainImportReport, _ words: Words) -> Fields {
        let shown = report.problems.prefix(50)
        return [
            "refused": report.refused,
            "lines": [
                words(.chainsImportRows(count: report.rows)), words(.chainsImportAdded(count: report.businessesAdded)),
                words(.chainsImportLinks(count: report.linksAdded)),
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
