import Languages
import Sealing

/// A field whose text the page's script seals before the form is sent. It has an `id` and no name, so that a browser never sends it as it
/// was typed.
struct SealedInput {
    var id: String
    var label: String
    var hint: String?
    /// The entry that it goes into, and what it is called there.
    var kind: EntryKind
    var member = "text"
    var isLine = false
    /// The attribute `lang`, where it is not written in the page's language.
    var language: String?
    var fault: String?

    var fields: Fields {
        let described = [hint.map { _ in "\(id)-hint" }, fault.map { _ in "\(id)-fault" }].compactMap { $0 }
        return [
            "name": id, "label": label, "hint": hint, "fault": fault, "kind": kind.rawValue, "member": member,
            "isLine": isLine, "inputLanguage": language,
            "describedBy": described.isEmpty ? nil : described.joined(separator: " "),
        ]
    }
}
