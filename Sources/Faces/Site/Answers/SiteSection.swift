import Access

/// The parts of the site that the navigation leads to, in its order.
enum SiteSection: String, CaseIterable, Sendable {
    case today
    case desk
    case code
    case tenders
    case suppliers
    case chains
    case hits
    case lists
    case imports
    case referrals
    case trail
    case people
    case organisation
    case channels
    case jobs
    case figures
    case help

    /// Where the navigation shows a section.
    enum Group: Sendable {
        /// Side by side.
        case work
        /// Folded up under one word: what few people need, and not every day.
        case more
    }

    var group: Group {
        switch self {
        case .today, .desk, .code, .tenders, .suppliers, .chains, .hits, .referrals, .help: .work
        case .lists, .imports, .trail, .people, .organisation, .channels, .jobs, .figures: .more
        }
    }

    var path: String {
        switch self {
        case .today: "/"
        case .figures: "/desk/figures"
        default: "/\(rawValue)"
        }
    }

    /// What somebody must be allowed to see it in the navigation; nil for everybody.
    var permission: Permission? {
        switch self {
        case .today, .help: nil
        case .desk: .receiveReports
        case .figures: .readReportFigures
        case .code: .readCode
        case .tenders: .readTenders
        case .suppliers: .readSuppliers
        case .chains: .readChains
        case .hits: .readHits
        case .lists: .readLists
        case .imports: .importSuppliers
        case .referrals: .readReferrals
        case .jobs: .readJobs
        case .people: .managePeople
        case .organisation: .readOrganisations
        case .channels: .manageChannels
        case .trail: .readTrail
        }
    }

    /// How far the permission has to reach. Whoever receives reports receives their own alone.
    var scope: Scope { self == .desk ? .own : .organisation }

    /// The part of the help that speaks of its pages.
    var helpTopic: HelpTopic? {
        switch self {
        case .today: .today
        case .desk, .figures: .desk
        case .code: .code
        case .tenders: .tenders
        case .suppliers: .suppliers
        case .chains: .chains
        case .hits: .hits
        case .lists: .lists
        case .imports: .imports
        case .referrals: .referrals
        case .trail: .trail
        case .people: .people
        case .organisation: .organisation
        case .jobs: .jobs
        case .channels, .help: nil
        }
    }
}
