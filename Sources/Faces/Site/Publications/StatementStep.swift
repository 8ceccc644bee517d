/// What may be done with a statement, by the last part of the form's address.
enum StatementStep: String, CaseIterable, Sendable {
    case propose
    case approve
    case sendBack = "send-back"
    case publish
    case unpublish
    case newVersion = "new-version"
}
