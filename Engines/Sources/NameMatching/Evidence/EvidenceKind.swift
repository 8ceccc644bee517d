/// Why two words were paired, or why one stayed alone; and what besides words moved the score.
public enum EvidenceKind: String, Sendable, Codable, CaseIterable {
    /// The same word after case and marks.
    case exact
    /// Legal forms: the same class, one missing, or different classes.
    case form
    /// A slip of the pen: letters added, lost, changed or swapped.
    case typo
    /// Another spelling of the same sound.
    case sound
    /// The same word out of another script.
    case transliteration
    /// The same word in another language, or its usual abbreviation.
    case translation
    /// A short or familiar form of the same given name.
    case nickname
    /// A letter standing for a name that begins with it, or for a run of words.
    case initial
    /// The same number, in figures or in words.
    case number
    /// Words written together on one side and apart on the other.
    case joined
    /// A title, honour or other word that carries no identity.
    case title
    /// "and", "the", "of" and their like, with or without a partner.
    case filler
    /// A word of the query the candidate lacks.
    case missing
    /// A word of the candidate the query lacks.
    case extra
    /// Numbers, initials or directions that rule each other out.
    case contradiction
    /// Equal or different register numbers.
    case identifier
    /// The pair met through another name than the primary one.
    case alias
    case country
    case birthDate
    case postcode
    case cap
}
