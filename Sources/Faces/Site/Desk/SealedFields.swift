import Foundation
import Reports
import Sealing

/// What the page's script sealed and put into a form: for each kind of entry its name and its bytes. What was typed itself never stands
/// in a form that is sent: its fields have no names.
struct SealedFields: Sendable {
    private var form: Form

    init(_ form: Form) { self.form = form }

    /// The fields of one side of a form that seals for two reports: `first-entry-link`.
    init(_ form: Form, side: String) {
        let start = "\(side)-"
        self.form = Form(
            fields: form.fields.filter { $0.name.hasPrefix(start) }.map {
                Form.Field(name: String($0.name.dropFirst(start.count)), value: $0.value)
            })
    }

    /// - Returns: nil where there is none, or none of the form of docs/sealing.md.
    func entry(_ kind: EntryKind) -> SealedEntry? {
        let text = form[Self.sealedName(kind)]
        guard let name = SealName(form[Self.entryName(kind)]), !text.isEmpty,
            let bytes = Data(base64Encoded: text), EntrySealing.isPlausible(bytes.count)
        else { return nil }
        return SealedEntry(name: name, kind: kind, sealed: Array(bytes))
    }

    /// - Throws: `DeskFault` at the field where the text was to be written.
    func entry(_ kind: EntryKind, at field: String, missing: DeskFault.Code) throws(DeskFault) -> SealedEntry {
        if let entry = entry(kind) { return entry }
        throw DeskFault(field: field, code: form[Self.sealedName(kind)].isEmpty ? missing : .badSeal)
    }

    /// Keys sealed to others, each as `identifier base64`; what is none of that form is left out.
    var keys: [SealedKey] {
        form.values("key").prefix(Self.mostKeys).compactMap { value in
            let parts = value.split(separator: " ")
            guard parts.count == 2, let bytes = Data(base64Encoded: String(parts[1])) else { return nil }
            return SealedKey(key: String(parts[0].prefix(100)), sealed: Array(bytes))
        }
    }

    private static let mostKeys = 500

    /// The hidden fields, with what came, so that a form that is shown again gives the script its text back.
    func hidden(_ kinds: [EntryKind]) -> [Fields] {
        kinds.flatMap { kind in
            [Self.entryName(kind), Self.sealedName(kind)].map {
                ["hiddenName": $0, "hiddenValue": form[$0]] as Fields
            }
        }
    }

    private static func entryName(_ kind: EntryKind) -> String { "entry-\(kind.rawValue)" }
    private static func sealedName(_ kind: EntryKind) -> String { "sealed-\(kind.rawValue)" }
}
