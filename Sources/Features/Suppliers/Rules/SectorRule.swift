/// The one sector that a supplier is listed under.
enum SectorRule {
    /// The sector that most of its purchases have; where none has a code, that of most categories. Between equals the one
    /// first in `Sector`'s order, so that the answer does not depend on the order of the rows.
    static func sector(cpv: [[String]], categories: [String]) -> Sector {
        let known = cpv.filter { !$0.isEmpty }.map { Sector.sector(cpv: $0, category: nil) }
        return commonest(known) ?? commonest(categories.map { Sector.sector(cpv: [], category: $0) }) ?? .unknown
    }

    private static func commonest(_ sectors: [Sector]) -> Sector? {
        let told = sectors.filter { $0 != .unknown }
        let most = told.filter { $0 != .other }
        let pool = most.isEmpty ? told : most
        return Sector.allCases.filter(pool.contains).max { one, two in
            pool.count { $0 == one } < pool.count { $0 == two }
        }
    }
}
