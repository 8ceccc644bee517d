import CodeOfPractice
import Languages
import Storage

/// The records of one kind that evidence for an action may refer to, searched by words of their names.
struct RecordListPage: PageModel {
    var action: PlanAction
    /// Those that the person may choose from.
    var kinds: [RecordKind]
    var kind: RecordKind
    var search: String
    var found: Storage.Page<RecordChoice>
    var address: Address

    private var actionPath: String { "/code/actions/\(action.id)" }
    private var listPath: String { "\(actionPath)/records" }

    func page(in words: Words) -> Page {
        let place = kind.place
        return Page(
            "code/records", title: words(.planChooseTitle), section: .code,
            trail: [
                Crumb(words(.codeTitle), Address("/code")), Crumb(action.content.title, Address(actionPath)),
            ],
            fields: [
                "listPath": listPath, "evidencePath": "\(actionPath)/evidence",
                "kind": ChoiceField(
                    name: "kind", label: words(.planChooseKind),
                    choices: kinds.map { ChoiceField.Choice(value: $0.rawValue, label: words(.planRecord, $0)) },
                    chosen: [kind.rawValue]
                ).fields,
                "q": InputField(name: "q", label: words(.planChooseWords), value: search, kind: "search").fields,
                "found": words(.planChooseFound(count: found.total)),
                "table": found.items.isEmpty ? nil : table(words).fields(in: words),
                "paging": Paging(found, at: address).fields(in: words),
                "emptyText": emptyText(words),
                "placePath": search.isEmpty ? place?.path : nil, "placeName": place.map { words($0.name) },
                "trainingText": words(.planChooseEmpty, RecordKind.training),
            ])
    }

    private func emptyText(_ words: Words) -> String? {
        guard found.items.isEmpty else { return nil }
        return search.isEmpty ? words(.planChooseEmpty, kind) : words(.planChooseNone)
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.planRecord, kind), hidesCaption: true,
            columns: [
                Table.Column(label: words(.planChooseColumnRecord)), Table.Column(label: words(.planChooseColumnDay)),
                Table.Column(label: words(.planChooseColumnState)),
            ],
            rows: found.items.map { choice in
                [
                    Table.Cell(
                        choice.shownName(in: words),
                        link: Address("\(listPath)/\(choice.kind.rawValue)/\(choice.reference)")
                    ), Table.Cell(choice.dayText(in: words)), choice.stateCell(in: words),
                ]
            })
    }
}
