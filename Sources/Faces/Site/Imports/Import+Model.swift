import HTTPTypes
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
            "imports/import", title: words("imports.kind.\(kind.rawValue)"), section: .imports,
            trail: [Crumb(words("imports.title"), Address("/imports"))],
            fields: [
                "action": "/import/\(kind.rawValue)",
                "intro": words("imports.kind.\(kind.rawValue).text"),
                "formats": words("imports.kind.\(kind.rawValue).formats"),
                "list": kind == .list ? listFields(words, faults) : nil,
                "file": kind.takesSeveralFiles ? nil : fileField(words, faults).fields,
                "files": kind.takesSeveralFiles ? fileField(words, faults).fields : nil,
                "again": form.isSent ? words("imports.again") : nil,
                "columns": kind.columns.isEmpty ? nil : columnFields(words),
                "skip": ChoiceField(
                    name: "skipBad", label: words("imports.skip"),
                    choices: [
                        ChoiceField.Choice(
                            value: "yes", label: words("imports.skip.yes"), hint: words("imports.skip.hint"))
                    ], chosen: form.skipsBad ? ["yes"] : []
                ).fields,
            ])
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }

    private func fileField(_ words: Words, _ faults: FieldFaults) -> InputField {
        InputField(
            name: "file", label: words(kind.takesSeveralFiles ? "imports.files" : "imports.file"),
            hint: words(kind.takesSeveralFiles ? "imports.files.hint.\(kind.rawValue)" : "imports.file.hint"),
            fault: faults["file"], isRequired: true)
    }

    private func columnFields(_ words: Words) -> Fields {
        [
            "isUnfolded": !form.headings.isEmpty,
            "headings": kind.columns.map { field in
                InputField(
                    name: "column-\(field)", label: words("imports.field.\(field)"), value: form.headings[field] ?? ""
                ).fields
            },
        ]
    }

    private func listFields(_ words: Words, _ faults: FieldFaults) -> Fields {
        [
            "which": lists.isEmpty
                ? nil
                : ChoiceField(
                    name: "list", label: words("imports.list.which"),
                    choices: [ChoiceField.Choice(value: "", label: words("imports.list.new"))]
                        + lists.map { list in
                            let number = words.number(list.current.number + 1)
                            return ChoiceField.Choice(
                                value: list.id.text,
                                label: words("imports.list.version", ["list": list.name, "number": number]))
                        }, chosen: [form.list?.text ?? ""]
                ).fields,
            "listName": InputField(
                name: "name", label: words("imports.list.name"), hint: words("imports.list.name.hint"),
                value: form.name,
                fault: faults["name"]
            ).fields,
            "format": ChoiceField(
                name: "format", label: words("imports.list.format"),
                choices: [ChoiceField.Choice(value: "auto", label: words("imports.list.auto"))]
                    + WatchlistFormat.allCases.map {
                        ChoiceField.Choice(value: $0.rawValue, label: words("lists.format.\($0.rawValue)"))
                    }, chosen: [form.format?.rawValue ?? "auto"]
            ).fields,
            "leads": ChoiceField(
                name: "consequence", label: words("imports.list.leads"), hint: words("imports.list.leads.hint"),
                choices: ListConsequence.allCases.map { consequence in
                    ChoiceField.Choice(
                        value: consequence.rawValue, label: words("screening.consequence.\(consequence.rawValue)"),
                        hint: words("screening.consequence.\(consequence.rawValue).text"))
                }, chosen: form.consequence.map { [$0.rawValue] } ?? [], fault: faults["consequence"]
            ).fields,
        ]
    }
}
