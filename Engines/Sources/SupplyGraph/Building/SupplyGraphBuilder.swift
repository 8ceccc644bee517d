/// Takes in organisations, what is known of them and who buys from whom, checks all of it, and makes graphs of it.
///
/// Organisations are numbers from 0; their names stay with the caller. Until told otherwise an organisation's own risks and
/// those of the tier below it count as 0.5, the middle, and its suppliers as unknown: no data is not zero.
///
///     var builder = try SupplyGraphBuilder(organisations: 3, kinds: 1)
///     try builder.add(buyer: 0, supplier: 1, share: 0.4)
///     try builder.add(buyer: 1, supplier: 2, share: nil)
///     try builder.setRisk(0.9, of: 2, kind: 0)
///     let graph = builder.graph()
///
/// A builder holds 10 bytes for each link, 18 where links have dates, and 4 for each organisation and kind of risk.
public struct SupplyGraphBuilder: Sendable {
    /// Organisations a graph may have.
    public static let mostOrganisations = 50_000_000
    /// Links a graph may have.
    public static let mostLinks = 500_000_000
    /// Kinds of risk a graph may follow.
    public static let mostKinds = 16

    /// Organisations, those that are merged included.
    public let organisationCount: Int
    /// Kinds of risk, such as forced labour or withheld wages; the caller knows which is which.
    public let kindCount: Int

    var risks: [UInt16]
    var tierRisks: [UInt16]
    var knowledge: [UInt8]
    var buyers = [Int32]()
    var suppliers = [Int32]()
    var shares = [UInt16]()
    /// Empty while no link has dates.
    var periods = [Period]()
    var same = SameOrganisations()

    /// A builder for organisations 0 to `organisations` - 1 and risks 0 to `kinds` - 1.
    ///
    /// - Throws: `tooMany` or `unusableKinds`.
    public init(organisations: Int, kinds: Int) throws(SupplyGraphError) {
        guard (0...Self.mostOrganisations).contains(organisations) else { throw .tooMany(organisations) }
        guard (1...Self.mostKinds).contains(kinds) else { throw .unusableKinds(kinds) }
        organisationCount = organisations
        kindCount = kinds
        risks = [UInt16](repeating: 500, count: organisations * kinds)
        tierRisks = risks
        knowledge = [UInt8](repeating: SupplierKnowledge.unknown.rawValue, count: organisations)
    }

    /// Links taken in so far.
    public var linkCount: Int { buyers.count }

    /// Makes room for links, so that adding them does not move those that are there.
    public mutating func reserve(links: Int) {
        buyers.reserveCapacity(links)
        suppliers.reserveCapacity(links)
        shares.reserveCapacity(links)
    }

    /// `buyer` buys from `supplier`: `share` of what it buys of that kind, 0...1, nil where nobody told.
    ///
    /// The same delivery told twice is one: where several links between the same two hold on one day, the greatest share that
    /// anybody told counts. A link of an organisation to itself vanishes.
    ///
    /// - Throws: `noSuchOrganisation`, `outOfRange`, `emptyPeriod` or `tooMany`; the builder is then as before.
    public mutating func add(
        buyer: Int32, supplier: Int32, share: Float?, period: Period = .always
    ) throws(SupplyGraphError) {
        try check(buyer)
        try check(supplier)
        guard period.from < period.until else { throw .emptyPeriod(from: period.from, until: period.until) }
        guard buyers.count < Self.mostLinks else { throw .tooMany(buyers.count + 1) }
        var thousandths = Thousandths.untold
        if let share { thousandths = try Thousandths.up(share) }
        if period != .always || !periods.isEmpty {
            if periods.isEmpty { periods = [Period](repeating: .always, count: buyers.count) }
            periods.append(period)
        }
        buyers.append(buyer)
        suppliers.append(supplier)
        shares.append(thousandths)
    }

    /// The organisation's own risk of a kind, 0...1.
    ///
    /// - Throws: `noSuchOrganisation`, `noSuchKind` or `outOfRange`.
    public mutating func setRisk(_ risk: Float, of organisation: Int32, kind: Int) throws(SupplyGraphError) {
        risks[try place(organisation, kind)] = try Thousandths.up(risk)
    }

    /// The risk of the organisation's sector and country, above 0 and up to 1: what a tier below it counts with while unknown.
    ///
    /// - Throws: `noSuchOrganisation`, `noSuchKind`, `outOfRange`, or `unknownTierWithoutRisk` where it is 0.
    public mutating func setUnknownTierRisk(
        _ risk: Float, of organisation: Int32, kind: Int
    ) throws(SupplyGraphError) {
        let thousandths = try Thousandths.up(risk)
        let place = try place(organisation, kind)
        guard thousandths > 0 else { throw .unknownTierWithoutRisk(organisation) }
        tierRisks[place] = thousandths
    }

    /// What is known of the organisation's own suppliers.
    ///
    /// - Throws: `noSuchOrganisation`.
    public mutating func setKnowledge(
        _ knowledge: SupplierKnowledge, of organisation: Int32
    ) throws(SupplyGraphError) {
        try check(organisation)
        self.knowledge[Int(organisation)] = knowledge.rawValue
    }

    /// Two numbers mean one organisation. It keeps the smaller, the links of both, the greater of their risks, and the better
    /// of what is known of its suppliers. Pairs may come in any order and any number of times.
    ///
    /// - Throws: `noSuchOrganisation`.
    public mutating func merge(_ first: Int32, _ second: Int32) throws(SupplyGraphError) {
        try check(first)
        try check(second)
        if first != second { same.unite(first, second, count: organisationCount) }
    }

    private func check(_ organisation: Int32) throws(SupplyGraphError) {
        guard organisation >= 0, organisation < organisationCount else { throw .noSuchOrganisation(organisation) }
    }

    private func place(_ organisation: Int32, _ kind: Int) throws(SupplyGraphError) -> Int {
        try check(organisation)
        guard kind >= 0, kind < kindCount else { throw .noSuchKind(kind) }
        return Int(organisation) * kindCount + kind
    }
}
