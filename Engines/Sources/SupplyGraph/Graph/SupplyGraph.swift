/// Who buys from whom, and what risk each carries: immutable, flat, in both directions, free of names.
///
/// Suppliers of all buyers stand in one array, buyer after buyer, and buyers of all suppliers in another (compressed sparse
/// rows). A graph of 1,000,000 organisations, 5,000,000 links and 4 kinds of risk takes 85 MB. It can be read by any number of
/// threads; each needs a `GraphWorkspace` of its own.
public struct SupplyGraph: Sendable {
    /// Organisations, those merged into others included.
    public let organisationCount: Int
    /// Kinds of risk.
    public let kindCount: Int

    let starts: [Int32]
    let suppliers: [Int32]
    let shares: [UInt16]
    let reverseStarts: [Int32]
    let buyers: [Int32]
    let reverseShares: [UInt16]
    var risks: [UInt16]
    var tierRisks: [UInt16]
    var knowledge: [UInt8]
    /// Empty where nothing was merged.
    let representatives: [Int32]

    /// Links, each pair of buyer and supplier once.
    public var linkCount: Int { suppliers.count }

    /// The number under which the graph knows an organisation: its own, or the smallest of those merged with it.
    public func representative(of organisation: Int32) throws(SupplyGraphError) -> Int32 {
        guard organisation >= 0, organisation < organisationCount else { throw .noSuchOrganisation(organisation) }
        return representatives.isEmpty ? organisation : representatives[Int(organisation)]
    }

    /// Those from whom an organisation buys, in the order of their numbers.
    public func suppliers(of organisation: Int32) throws(SupplyGraphError) -> [Link] {
        let buyer = try representative(of: organisation)
        return (Int(starts[Int(buyer)])..<Int(starts[Int(buyer) + 1])).map {
            Link(buyer: buyer, supplier: suppliers[$0], share: Self.told(shares[$0]))
        }
    }

    /// Those who buy from an organisation, in the order of their numbers.
    public func buyers(of organisation: Int32) throws(SupplyGraphError) -> [Link] {
        let supplier = try representative(of: organisation)
        return (Int(reverseStarts[Int(supplier)])..<Int(reverseStarts[Int(supplier) + 1])).map {
            Link(buyer: buyers[$0], supplier: supplier, share: Self.told(reverseShares[$0]))
        }
    }

    /// The organisation's own risk of a kind, 0...1 in thousandths.
    public func risk(of organisation: Int32, kind: Int) throws(SupplyGraphError) -> Float {
        try check(kind: kind)
        return Thousandths.value(risks[Int(try representative(of: organisation)) * kindCount + kind])
    }

    /// What the tier below the organisation counts with, 0...1 in thousandths; nil where that tier is known.
    public func unknownTierRisk(of organisation: Int32, kind: Int) throws(SupplyGraphError) -> Float? {
        try check(kind: kind)
        guard try knowledge(of: organisation) == .unknown else { return nil }
        return Thousandths.value(tierRisks[Int(try representative(of: organisation)) * kindCount + kind])
    }

    /// What is known of the organisation's suppliers.
    public func knowledge(of organisation: Int32) throws(SupplyGraphError) -> SupplierKnowledge {
        SupplierKnowledge(rawValue: knowledge[Int(try representative(of: organisation))]) ?? .unknown
    }

    func check(kind: Int) throws(SupplyGraphError) {
        guard kind >= 0, kind < kindCount else { throw .noSuchKind(kind) }
    }

    private static func told(_ share: UInt16) -> Float? {
        share == Thousandths.untold ? nil : Thousandths.value(share)
    }
}
