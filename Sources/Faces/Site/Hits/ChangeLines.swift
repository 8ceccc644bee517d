import Languages
import Screening

/// What has changed since the last decision, side by side with whose it is.
struct ChangeLines {
    var changes: [Change]

    func fields(in words: Words) -> [Fields] {
        changes.map { change in
            [
                "changeText": words.code(
                    "\(change.side.rawValue).\(change.kind.rawValue)", under: .screeningChange,
                    ["field": field(change, words), "value": value(change, words)])
            ]
        }
    }

    private func field(_ change: Change, _ words: Words) -> String {
        switch change.field {
        case "identifier", "schema": words.code(change.field, under: .screeningField)
        default: words.code(change.field, under: .screeningProperty)
        }
    }

    private func value(_ change: Change, _ words: Words) -> String {
        switch change.field {
        case "schema": words.code(change.value, under: .schema)
        case "country", "jurisdiction", "nationality", "flag": words.country(change.value)
        default: change.value
        }
    }
}
