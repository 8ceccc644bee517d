internal import Access

/// What texts must be like.
enum TextRule {
    static let longestTitle = 200
    static let longestText = 2_000
    static let longestLink = 1_000
    static let longestUnit = 60

    /// The text without blanks round it.
    /// - Throws: `.tooLong`.
    static func checked(_ text: String, most: Int = longestText) throws(EthicalEmploymentError) -> String {
        let text = ReasonText.trimmed(text)
        guard ReasonText.fits(text, most) else { throw EthicalEmploymentError(.tooLong) }
        return text
    }

    /// A text that must say something.
    /// - Throws: `.tooLong`, `.textMissing`.
    static func required(_ text: String, most: Int = longestText) throws(EthicalEmploymentError) -> String {
        let text = try checked(text, most: most)
        guard ReasonText.weight(of: text) > 0 else { throw EthicalEmploymentError(.textMissing) }
        return text
    }

    /// A reason of at least ten letters or digits.
    /// - Throws: `.tooLong`, `.reasonMissing`.
    static func reason(_ text: String) throws(EthicalEmploymentError) -> String {
        let text = try checked(text)
        guard ReasonText.weight(of: text) >= 10 else { throw EthicalEmploymentError(.reasonMissing) }
        return text
    }
}
