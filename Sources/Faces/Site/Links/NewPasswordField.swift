import Languages

/// The field for a password that somebody chooses.
struct NewPasswordField {
    var fault: String?

    func fields(in words: Words) -> Fields {
        InputField(
            name: "password", label: words(.linksPassword), hint: words(.linksPasswordHint), fault: fault,
            kind: "password", autocomplete: "new-password", isRequired: true
        ).fields
    }
}
