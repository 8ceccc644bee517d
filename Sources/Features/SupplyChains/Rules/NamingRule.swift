/// Whether a supplier can be named as a business says it.
enum NamingRule {
    struct Checked: Sendable, Hashable {
        var facts: FactsRule.Checked
        var folded: String
        var product: String
        var share: Int?
    }

    /// - Throws: `SupplyChainsError`, `.productShowsName` among them.
    static func checked(
        _ naming: SupplierNaming, fold: (String) -> String
    ) throws(SupplyChainsError) -> Checked {
        let facts = try FactsRule.checked(naming.facts)
        let product = try FactsRule.product(naming.product)
        let folded = fold(facts.name)
        if naming.isHidden, shows(folded, in: fold(product)) { throw SupplyChainsError(.productShowsName) }
        return Checked(facts: facts, folded: folded, product: product, share: try FactsRule.share(naming.share))
    }

    /// Whether one folded text holds another as whole words.
    static func shows(_ name: String, in text: String) -> Bool {
        !name.isEmpty && " \(text) ".contains(" \(name) ")
    }
}
