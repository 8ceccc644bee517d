import Languages
import Reports

/// The files of a draft as the page of files lists them.
struct ReportFilesView {
    let draft: ReportDraft

    init(_ draft: ReportDraft) { self.draft = draft }

    func fields(in words: Words) -> Fields {
        let originals = draft.files.filter { $0.cleanOf == nil }
        return [
            "hasFiles": !originals.isEmpty, "tellsFacts": draft.tellsPhotoFacts,
            "kept": originals.map { file in
                let hasCopy = draft.files.contains { $0.cleanOf == file.file }
                return [
                    "fileID": file.file, "fileName": file.name, "fileSize": size(file.size, words),
                    "fileState": hasCopy ? words(.reportFilesClean) : words(.reportFilesOriginal),
                    "removeLabel": words(.reportFilesRemove(name: file.name)),
                ] as Fields
            },
        ]
    }

    private func size(_ bytes: Int64, _ words: Words) -> String {
        bytes < 1_000_000
            ? words(.reportFilesSizeKilobytes(number: words.number(max(1, Int(bytes / 1_000)))))
            : words(.reportFilesSizeMegabytes(number: words.number(Int(bytes / 1_000_000))))
    }
}
