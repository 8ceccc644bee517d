/// A register number in canonical form: two identifiers are one exactly when they are equal.
public struct Identifier: Sendable, Hashable, Codable {
    public let scheme: IdentifierScheme
    /// Upper case, without spaces and punctuation, padded and checked as its scheme asks.
    public let value: String

    private init(scheme: IdentifierScheme, canonicalValue: String) {
        self.scheme = scheme
        self.value = canonicalValue
    }

    /// An identifier that was canonical when it was stored.
    init(stored value: String, scheme: IdentifierScheme) {
        self.init(scheme: scheme, canonicalValue: value)
    }

    /// Reads `text` as a number of `scheme`.
    ///
    /// - Returns: The canonical identifier, or `nil` when the text is not such a number or its check digits are wrong.
    public static func canonical(scheme: IdentifierScheme, text: String) -> Identifier? {
        let value: String? =
            switch scheme {
            case .companyNumber: CompanyNumber.canonical(text)
            case .vat: VATNumber.canonical(text)
            case .lei: LegalEntityIdentifier.canonical(text)
            case .duns: DUNSNumber.canonical(text)
            case .charity: CharityNumber.canonical(text)
            case .other: OtherNumber.canonical(text)
            }
        return value.map { Identifier(scheme: scheme, canonicalValue: $0) }
    }
}
