import CodeOfPractice
import Languages
import Storage

/// The codes and laws that may be followed.
struct VersionListPage: PageModel {
    var versions: [CodeVersion]
    var followed: Set<ID<CodeVersion>>
    var mayManage: Bool

    func page(in words: Words) -> Page {
        Page(
            "code/versions", title: words(.codeVersions), section: .code,
            fields: [
                "table": table(words).fields(in: words), "mayManage": mayManage,
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.codeVersions), hidesCaption: true,
            columns: [
                Table.Column(label: words(.codeColumnCode)), Table.Column(label: words(.codeColumnSource)),
                Table.Column(label: words(.codeColumnFrom), isNumeric: true),
                Table.Column(label: words(.codeColumnCommitments), isNumeric: true),
                Table.Column(label: words(.codeColumnUnconfirmed), isNumeric: true),
            ],
            rows: versions.map { row($0, words) })
    }

    private func row(_ version: CodeVersion, _ words: Words) -> [Table.Cell] {
        [
            Table.Cell(
                words.versionName(version.title, version.label), link: Address("/code/versions/\(version.id)"),
                tag: followed.contains(version.id) ? Tag(.good, words(.codeFollowed)) : nil),
            Table.Cell(version.source.citation.isEmpty ? words(.codeSourceNone) : version.source.citation),
            Table.Cell(
                version.validFrom.map(words.shortDay) ?? words(.siteUnknown),
                note: version.validFrom != nil && version.validFromMark == .fromMemory
                    ? words(.codeMark, TextMark.fromMemory) : nil),
            Table.Cell(words.number(version.commitments.count)),
            Table.Cell(words.number(version.unconfirmedTexts)),
        ]
    }
}
