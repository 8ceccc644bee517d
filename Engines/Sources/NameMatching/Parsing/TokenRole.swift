/// What a word does in a name.
enum TokenRole: UInt8 {
    /// Part of the name proper.
    case core
    /// "and", "the", "of": says little, often left out.
    case filler
    /// Title or honour of a person: says nothing.
    case title
    /// A rank or respectful word that may also be a name: says very little.
    case honorific
    /// al, bin, de, van; ap, ab, ferch.
    case particle
    /// Part of the legal form.
    case form
    /// One letter standing for a name.
    case initial
    case number

    /// Roles whose words may be compared letter by letter.
    var isNameLike: Bool { self == .core || self == .honorific || self == .particle }
}
