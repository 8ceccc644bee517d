/// The field for a password that somebody chooses.
struct NewPasswordField {
    var fault: String?

    func fields(in words: Words) -> Fields {
        InputField(
            name: "password", label: words("links.password"), hint: words("links.password.hint"), fault: fault,
            kind: "password", autocomplete: "new-password", isRequired: true
        ).fields
    }
}
