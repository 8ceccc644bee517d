/// What is kept of a list's entry to name it in an answer.
struct ScreeningEntry: Sendable {
    var id: String
    /// The place of its list among the lists.
    var list: Int
    var caption: String
    var schema: String
}
