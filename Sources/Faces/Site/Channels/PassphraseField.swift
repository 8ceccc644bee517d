import Languages

/// A field for a passphrase that is never sent: it has an `id` for the script and no name. Drawn by `parts/passphrase`.
struct PassphraseField {
    var id: String
    var label: String
    var hint: String?

    var fields: Fields { ["fieldID": id, "fieldLabel": label, "fieldHint": hint] }
}
