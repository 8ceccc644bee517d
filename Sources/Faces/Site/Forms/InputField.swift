/// One field of a form as a template draws it: `{{#name}}{{>parts/text-field}}{{/name}}`.
struct InputField {
    /// Its name, and its `id`.
    var name: String
    var label: String
    var hint: String?
    var value = ""
    var fault: String?
    /// `text`, `email`, `search`, `number`, `date`, `password`.
    var kind = "text"
    /// What browsers may fill in by themselves (HTML, autofill field names): `username`.
    var autocomplete: String?
    /// Whether the form cannot be sent without it.
    var isRequired = false

    var fields: Fields {
        [
            "name": name, "label": label, "hint": hint, "value": value, "fault": fault, "kind": kind,
            "autocomplete": autocomplete, "required": isRequired, "describedBy": describedBy,
        ]
    }

    /// The `id`s of hint and fault, for `aria-describedby`.
    private var describedBy: String? {
        let parts = [hint.map { _ in "\(name)-hint" }, fault.map { _ in "\(name)-fault" }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
