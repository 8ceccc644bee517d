/// What is wrong with a page of the form that is no answer of `ReportQuestion`.
enum ReportPageFault: String, CaseIterable {
    case role
    case area
    case exclusions
    case file
    /// Nothing was sent, for a reason that is ours.
    case send

    /// The `id` of the field that the summary leads to.
    var field: String {
        switch self {
        case .send: "send"
        default: rawValue
        }
    }
}
