import Languages

/// A page with what holds now, a form that adds what was found later, and what was found before. Drawn by `employment/entry`.
struct EntrySheet {
    static let formID = "entry-form"

    var title: String
    var intro: String
    /// What holds now, line by line; empty where nothing is known.
    var lines: [EvidenceLine] = []
    /// Said where nothing is known.
    var nothing: String
    /// The form, for those who may change it.
    var inputs: [EntryInput]?
    var formTitle: String
    var action: String
    var send: String
    /// What is known from elsewhere.
    var beside: EntryAside?
    var history: Table?
    var trail: [Crumb]
    var faults: [EntryFault]

    func page(in words: Words) -> Page {
        let faults = EntryFault.all(faults, in: words)
        var page = Page(
            "employment/entry", title: title, section: .code, trail: trail,
            fields: [
                "intro": intro, "hasLines": !lines.isEmpty, "lines": lines.map(\.fields),
                "nothing": nothing, "aside": beside?.fields,
                "entry": inputs.map { inputs in
                    [
                        "formTitle": formTitle, "action": action, "send": send, "inputs": inputs.map(\.fields),
                        "hasFile": inputs.contains(where: \.isFile),
                    ] as Fields
                },
                "history": history.flatMap { $0.rows.isEmpty ? nil : $0.fields(in: words) },
            ])
        page.show(form: inputs == nil ? nil : Self.formID, faults)
        return page
    }
}

/// One line of what holds: a name, a text or a link, and a status.
struct EvidenceLine {
    var label: String
    var text: String?
    var note: String?
    var link: String?
    var tag: Tag?

    var fields: Fields {
        ["lineLabel": label, "lineText": text, "lineNote": note, "lineLink": link, "lineTag": tag?.fields]
    }
}
