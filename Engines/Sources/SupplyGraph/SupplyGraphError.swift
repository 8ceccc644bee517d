/// What is wrong with what a caller gave. Holds numbers of organisations only: the engine never sees names.
public enum SupplyGraphError: Error, Equatable, Sendable {
    /// No organisation has this number.
    case noSuchOrganisation(Int32)
    /// The graph has no risk of this number.
    case noSuchKind(Int)
    /// A share, a risk or a part of the policy is no number or lies outside its range.
    case outOfRange(Float)
    /// A period that ends before it begins, or as it begins.
    case emptyPeriod(from: Int32, until: Int32)
    /// A tier that nobody knows may not count as harmless.
    case unknownTierWithoutRisk(Int32)
    /// More organisations or links than the engine takes, or a count below none.
    case tooMany(Int)
    /// Between 1 and 16 kinds of risk can be followed.
    case unusableKinds(Int)
    /// Two graphs that were to be compared follow different kinds of risk.
    case differentKinds(Int, Int)
    /// The workspace or the map was made for a graph of another size.
    case madeForAnotherGraph
}
