import Access

/// The parts of the site that the navigation leads to, in its order.
enum SiteSection: String, CaseIterable, Sendable {
    case today
    case suppliers
    case hits
    case lists
    case imports
    case referrals
    case help

    var path: String { self == .today ? "/" : "/\(rawValue)" }

    /// What somebody must be allowed to see it in the navigation; nil for everybody.
    var permission: Permission? {
        switch self {
        case .today, .help: nil
        case .suppliers: .readSuppliers
        case .hits: .readHits
        case .lists: .readLists
        case .imports: .importSuppliers
        case .referrals: .readReferrals
        }
    }
}
