/// A form drawn from its fields, one below the other. Drawn by `{{#sheet}}{{>parts/form-sheet}}{{/sheet}}`.
struct FormSheet {
    enum Row {
        case line(InputField)
        case area(InputField)
        /// One of a few.
        case radios(ChoiceField)
        /// Any of a few.
        case boxes(ChoiceField)
        /// One of many, as a list.
        case list(ChoiceField)

        var fields: Fields {
            var fields: Fields = ["rowLine": nil, "rowArea": nil, "rowRadios": nil, "rowBoxes": nil, "rowList": nil]
            switch self {
            case .line(let field): fields.set("rowLine", field.fields)
            case .area(let field): fields.set("rowArea", field.fields)
            case .radios(let field): fields.set("rowRadios", field.fields)
            case .boxes(let field): fields.set("rowBoxes", field.fields)
            case .list(let field): fields.set("rowList", field.fields)
            }
            return fields
        }
    }

    var id: String
    var action: String
    /// What the button says.
    var send: String
    var rows: [Row]

    var fields: Fields {
        ["sheetID": id, "sheetAction": action, "sheetSend": send, "sheetRows": rows.map(\.fields)]
    }
}
