import Languages
import Publications
import Storage

/// Begins the statement of a year, from what the record holds.
struct NewStatementPage: PageModel {
    static let id = "new-statement"

    var typed = Form()
    var isBadYear = false

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if isBadYear { faults.add("start", words(.publicationsFaultYear)) }
        let rows = [
            FormSheet.Row.line(
                InputField(
                    name: "start", label: words(.publicationsStart), value: typed["start"], fault: faults["start"],
                    kind: "date")),
            .line(InputField(name: "end", label: words(.publicationsEnd), value: typed["end"], kind: "date")),
        ]
        var page = Page(
            "publications/form", title: words(.publicationsNew), section: .code,
            trail: [Crumb(words(.publicationsTitle), Address("/publications"))],
            fields: [
                "intro": words(.publicationsNewIntro), "hasMissing": false, "missing": [] as [Fields], "second": nil,
                "sheet": FormSheet(
                    id: Self.id, action: "/publications/new", send: words(.publicationsNewSend), rows: rows
                ).fields,
            ])
        page.show(form: Self.id, faults)
        return page
    }
}
