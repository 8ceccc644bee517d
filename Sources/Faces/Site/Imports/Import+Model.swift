import Languages
import Screening
import Storage
import Watchlists

/// The form that imports one kind of file.
struct ImportPage: PageModel {
    var form: ImportForm
    /// The lists there are, for a new version of one.
    var lists: [Watchlist] = []

    private var kind: ImportKind { form.kind }

    func page(in words: Words) -> Page {
        let faults = form.faults(in: words)
        var page = Page(
            "imports/import", title: words(.importsKind, kind), section: .imports,
            trail: [Crumb(words(.importsTitle), Address("/imports"))],
            fields: [
                "action": "/import/\(kind.rawValue)",
                "intro": words(.importsKindEachText, kind),
                "formats": words(.importsKindEachFormats, kind),
                "list": kind == .list ? listFields(words, faults) : nil,
                "file": kind.takesSeveralFiles ? nil : fileField(words, faults).fields,
                "files": kind.takesSeveralFiles ? fileField(words, faults).fields : nil,
                "again": form.isSent ? words(.importsAgain) : nil,
                "columns": kind.columns.isEmpty ? nil : columnFields(words),
                "skip": ChoiceField(
                    name: "skipBad", label: words(.importsSkip),
                    choices: [
                        ChoiceField.Choice(
                            value: "yes", label: words(.importsSkipYes), hint: words(.importsSkipHint))
                    ], chosen: form.skipsBad ? ["yes"] : []
                ).fields,
            ])
        page.show(form: nil, faults)
        return page
    }

    private func fileField(_ words: Words, _ faults: FieldFaults) -> InputField {
        InputField(
            name: "file", label: words(kind.takesSeveralFiles ? .importsFiles : .importsFile),
            hint: words.text(of: kind.rawValue, in: .importsFilesHint) ?? words(.importsFileHint),
            fault: faults["file"], isRequired: true)
    }

    private func columnFields(_ words: Words) -> Fields {
        [
            "isUnfolded": !form.headings.isEmpty,
            "headings": kind.columns.map { field in
                InputField(
                    name: "column-\(field)", label: words.code(field, under: .importsField),
                    value: form.headings[field] ?? ""
                ).fields
            },
        ]
    }

    private func listFields(_ words: Words, _ faults: FieldFaults) -> Fields {
        [
            "which": lists.isEmpty
                ? nil
                : ChoiceField(
                    name: "list", label: words(.importsListWhich),
                    choices: [ChoiceField.Choice(value: "", label: words(.importsListNew))]
                        + lists.map { list in
                            let number = words.number(list.current.number + 1)
                            return ChoiceField.Choice(
                                value: list.id.text,
                                label: words(.importsListVersion(list: list.name, number: number)))
                        }, chosen: [form.list?.text ?? ""]
                ).fields,
            "listName": InputField(
                name: "name", label: words(.importsListName), hint: words(.importsListNameHint),
                value: form.name,
                fault: faults["name"]
            ).fields,
            "format": ChoiceField(
                name: "format", label: words(.importsListFormat),
                choices: [ChoiceField.Choice(value: "auto", label: words(.importsListAuto))]
                    + WatchlistFormat.allCases.map {
                        ChoiceField.Choice(value: $0.rawValue, label: words(.listsFormat, $0))
                    }, chosen: [form.format?.rawValue ?? "auto"]
            ).fields,
            "leads": ChoiceField(
                name: "consequence", label: words(.importsListLeads), hint: words(.importsListLeadsHint),
                choices: ListConsequence.allCases.map { consequence in
                    ChoiceField.Choice(
                        value: consequence.rawValue, label: words(.screeningConsequence, consequence),
                        hint: words(.screeningConsequenceEachText, consequence))
                }, chosen: form.consequence.map { [$0.rawValue] } ?? [], fault: faults["consequence"]
            ).fields,
        ]
    }
}
