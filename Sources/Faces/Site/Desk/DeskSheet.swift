import Languages
import Sealing

/// The form of one act, folded up under what it does. Drawn by `{{>parts/desk-act}}`.
struct DeskSheet {
    enum Row {
        case line(InputField)
        /// One of a few, in clear.
        case radios(ChoiceField)
        /// One of many, in clear.
        case list(ChoiceField)
        /// Words, sealed.
        case sealed(SealedInput)
        /// Any of a few, sealed.
        case sealedBoxes(ChoiceField)
        /// A sentence between the fields.
        case said(String)

        var fields: Fields {
            var fields: Fields = [
                "rowLine": nil, "rowRadios": nil, "rowList": nil, "rowSealed": nil, "rowSealedBoxes": nil,
                "rowSaid": nil,
            ]
            switch self {
            case .line(let field): fields.set("rowLine", field.fields)
            case .radios(let field): fields.set("rowRadios", field.fields)
            case .list(let field): fields.set("rowList", field.fields)
            case .sealed(let field): fields.set("rowSealed", field.fields)
            case .sealedBoxes(let field): fields.set("rowSealedBoxes", field.fields)
            case .said(let text): fields.set("rowSaid", text)
            }
            return fields
        }
    }

    var act: DeskAct
    /// Where it is sent.
    var action: String
    var heading: String
    var send: String
    var rows: [Row] = []
    /// The member of what is sealed that repeats a choice made in clear, so that it stands with the reasons for ever.
    var copies: String?
    /// Whether keys are sealed to whoever is chosen.
    var grants = false
    var isOpen = false
    /// Whether it cannot be sent yet, and only says why.
    var isBlocked = false
    /// What came with a form that is shown again.
    var sent = SealedFields(Form())

    var fields: Fields {
        let kinds = [act.seals].compactMap { $0 }
        return [
            "actForm": act.formID, "actAction": action, "actHeading": heading, "actSend": send, "isOpen": isOpen,
            "actRows": rows.map(\.fields), "seals": act.seals?.rawValue, "copies": copies, "grants": grants,
            "needsKey": act.seals != nil, "isBlocked": isBlocked, "hiddenFields": sent.hidden(kinds),
        ]
    }
}
