import Languages

/// The pages of the code that lead to each other.
enum CodePlace: String, CaseIterable {
    case overview
    case actions
    case versions
    case policies

    var address: Address { self == .overview ? Address("/code") : Address("/code/\(rawValue)") }

    /// For `{{>parts/code-places}}`.
    static func fields(current: CodePlace, in words: Words) -> [Fields] {
        allCases.map { place in
            [
                "placePath": place.address.description, "placeName": words(.codePlace, place),
                "isHere": place == current,
            ]
        }
    }
}
