import Languages
import Reports

/// What a page needs that opens a report by its script: where the sealed parts come from, and words. Drawn by `{{>parts/desk-opening}}`.
struct DeskOpening {
    var report: Report

    init(_ report: Report) { self.report = report }

    func fields(in words: Words) -> Fields {
        let path = "/desk/\(report.id)"
        return [
            "sealedPath": "\(path)/sealed?lang=\(words.language.rawValue)", "filesPath": "\(path)/files",
            "keyPath": Address("/desk/key", ["next": path]).description,
            "labels": ScriptData.text(DeskLabels(in: words)),
        ]
    }
}
