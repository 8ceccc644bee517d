/// Something that may be done to the records of one's own organisation. The whole table of who may do what is `holders`.
public enum Permission: String, Sendable, CaseIterable {
    case readSuppliers
    case importSuppliers
    case changeSuppliers
    case mergeSuppliers
    case readLists
    case changeLists
    case screen
    case readHits
    case decideHits
    case confirmDecisions
    case tellLead
    case readReferrals
    case answerReferrals
    case managePeople
    case readTrail

    /// The roles that hold the permission.
    public var holders: Set<Role> {
        switch self {
        case .readSuppliers, .readLists: [.procurementOfficer, .procurementLead, .modernSlaveryLead, .auditor]
        case .readHits: [.procurementOfficer, .procurementLead, .modernSlaveryLead, .auditor]
        case .importSuppliers, .changeSuppliers, .screen: [.procurementOfficer, .procurementLead]
        case .mergeSuppliers: [.procurementOfficer, .procurementLead]
        case .changeLists: [.procurementLead]
        case .decideHits: [.procurementOfficer, .procurementLead]
        case .confirmDecisions: [.procurementOfficer, .procurementLead]
        case .tellLead: [.procurementOfficer, .procurementLead, .auditor, .modernSlaveryLead]
        case .readReferrals, .answerReferrals: [.modernSlaveryLead]
        case .managePeople: [.administrator]
        case .readTrail: [.auditor]
        }
    }
}
