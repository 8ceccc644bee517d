import NameMatching

/// Brings register numbers to the one form in which they can be compared.
enum IdentifierReading {
    /// A number whose scheme we can check and that fails is kept as unverified, so that nothing is lost and nothing joins
    /// on it but its like. nil for no number at all.
    static func identifier(scheme: String, text: String) -> SupplierIdentifier? {
        let raw = text.uppercased().filter { $0.isLetter || $0.isNumber }
        guard !raw.isEmpty, raw.count <= 60 else { return nil }
        guard let known = IdentifierScheme(rawValue: scheme), known != .other else {
            return SupplierIdentifier(scheme: String(scheme.prefix(30)), value: raw)
        }
        guard let canonical = Identifier.canonical(scheme: known, text: text) else {
            return SupplierIdentifier(scheme: scheme + unverified, value: raw)
        }
        return SupplierIdentifier(scheme: canonical.scheme.rawValue, value: canonical.value)
    }

    /// What stands behind the scheme of a number that fails its own check.
    static let unverified = " (unverified)"
}
