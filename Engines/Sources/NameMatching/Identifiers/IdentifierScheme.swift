/// The register an identifier comes from. Raw values follow org-id.guide where it has a code.
public enum IdentifierScheme: String, Sendable, Codable, CaseIterable {
    /// Companies House number, eight characters.
    case companyNumber = "GB-COH"
    /// United Kingdom VAT registration number, nine digits.
    case vat = "VAT"
    /// Legal Entity Identifier, ISO 17442, twenty characters.
    case lei = "XI-LEI"
    /// D-U-N-S number, nine digits.
    case duns = "US-DUNS"
    /// Charity Commission for England and Wales, six or seven digits.
    case charity = "GB-CHC"
    /// Any other register: equal only when the text is equal without case and punctuation.
    case other
}
