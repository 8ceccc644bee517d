import Languages

/// The lists of the register, which lead to each other.
enum RegisterPlace: String, CaseIterable {
    case suppliers
    case contracts
    case merging
    case flags

    /// For `{{>parts/places}}`.
    static func fields(current: RegisterPlace, in words: Words) -> [Fields] {
        allCases.map { place in
            [
                "placePath": "/\(place.rawValue)", "placeName": words(.suppliersPlace, place),
                "isHere": place == current,
            ]
        }
    }
}
