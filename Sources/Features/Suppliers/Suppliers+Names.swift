public import Access
public import NameMatching

/// What it takes to find the supplier behind a name that was written elsewhere.
extension Suppliers {
    /// The words of a name as the register keeps them to search by: without case and accents. Two names with the same are the
    /// same letter for letter.
    public func searchKey(of name: String) -> String { matcher.fold(name) }

    /// How like a name is to those of a supplier, with what speaks for and against.
    public func compare(_ name: String, with identity: SupplierIdentity) -> Comparison {
        matcher.compare(ResemblanceRule.subject(name, matcher: matcher), ResemblanceRule.subject(identity))
    }

    /// For each name the suppliers whose names are like it, the most alike first. Needs `.readSuppliers`. Costs a pass over the
    /// register.
    public func resemblances(to names: [String], as principal: Principal) async throws -> [[NameResemblance]] {
        try principal.require(.readSuppliers)
        guard !names.isEmpty else { return [] }
        return ResemblanceRule.find(names, in: try await identities(as: principal), matcher: matcher)
    }
}
