import CodeOfPractice
import InputFiles
import Languages

/// Loads a plan from a file, and tells what came of it.
struct PlanImportPage: PageModel {
    var adoption: CodeAdoption
    var hasNoFile = false
    var problems: [InputProblem] = []
    var report: PlanImportReport?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if hasNoFile { faults.add("file", words(.planImportNoFile)) }
        if !problems.isEmpty { faults.add("file", words(.planFaultFile)) }
        let path = "/code/followed/\(adoption.id)"
        var page = Page(
            "code/import", title: words(.planImportTitle), section: .code,
            trail: [Crumb(words(.codeTitle), Address("/code"))],
            fields: [
                "versionName": words.versionName(adoption.version.title, adoption.version.label),
                "action": "\(path)/import", "exportPath": "\(path)/export",
                "columnsText": PlanColumn.allCases.map(\.rawValue).joined(separator: ", "),
                "requiredText": PlanColumn.required.map(\.rawValue).joined(separator: ", "),
                "reportText": report.map {
                    words(
                        .planImportDone(
                            added: words.number($0.added), changed: words.number($0.changed),
                            unchanged: words.number($0.unchanged)))
                },
                "hasProblems": !problems.isEmpty,
                "problems": problems.map { ["problem": ProblemView(problem: $0).fields(in: words)] as Fields },
                "file": InputField(
                    name: "file", label: words(.planImportFile), fault: faults["file"]
                ).fields,
            ])
        page.show(form: nil, faults)
        return page
    }
}
