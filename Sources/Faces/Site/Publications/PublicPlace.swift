import Languages

/// Where an organisation's published pages stand, in the language that the reader asked for.
struct PublicPlace: Sendable {
    /// `/published/` and the organisation.
    var path: String
    /// The language that links have to carry on; nil where something else keeps it.
    var language: Language?

    /// - Parameter rest: what follows the path; begins with a slash.
    func address(_ rest: String = "") -> Address {
        Address(path + rest).with("lang", language?.rawValue)
    }
}
