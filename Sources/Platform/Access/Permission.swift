/// Something that may be done. The whole table of who may do what, and how far, is `holders`.
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
    /// The code of practice, the action plan, how workers are treated, statements.
    case readCode
    /// Actions, evidence, comments; drafts of statements.
    case changePlan
    /// Which codes and policies the organisation follows, and what of its progress the public sees.
    case manageCodes
    /// Signs a version of a code for the organisation, approves its statements.
    case signCode
    /// Procurements, who bids, and what was decided.
    case readTenders
    /// Leads a procurement through the gate, and contracts after award.
    case runTenders
    /// Questionnaires, what suppliers answered, and who stands below them.
    case readChains
    /// Sends questionnaires, confirms who is the same as whom.
    case runChains
    /// Writes the questions.
    case changeQuestionnaires
    /// Answers what a buyer has asked the own business.
    case answerQuestionnaires
    /// Sets aside a flag that an indicator raised, with a reason.
    case dismissFlags
    /// Opens reports that were sealed to the own key, answers them, hands them on.
    case receiveReports
    /// Sets up the channels that reports come through, and who receives them. Opens no report.
    case manageChannels
    /// What the force says to reporters in its own words.
    case changeReportingTexts
    /// How many reports came, and how soon they were looked at. No report.
    case readReportFigures
    /// Names of those who work in the organisation.
    case readPeople
    /// Invites people, gives them roles, takes their access away.
    case managePeople
    /// The organisation's names and kind, and what it has settled about its own rules.
    case manageOrganisation
    /// Which organisations there are.
    case readOrganisations
    case readTrail
    case exportTrail
    /// Who looked at a record.
    case readReaders
    /// Work that runs by itself, and how it went.
    case readJobs
    case retryJobs

    /// The roles that hold the permission, each with how far it reaches. A role that is not named does not hold it.
    public var holders: [Role: Scope] {
        switch self {
        case .readSuppliers, .readLists, .readHits:
            [
                .procurementOfficer: .organisation, .procurementLead: .organisation, .modernSlaveryLead: .organisation,
                .auditor: .organisation,
            ]
        case .readTenders, .readChains:
            [
                .procurementOfficer: .organisation, .procurementLead: .organisation, .modernSlaveryLead: .organisation,
                .auditor: .organisation,
            ]
        case .readCode:
            [
                .procurementOfficer: .organisation, .procurementLead: .organisation, .modernSlaveryLead: .organisation,
                .trainer: .organisation, .commissionerScrutiny: .organisation, .commissioner: .organisation,
                .chiefOfficer: .organisation, .auditor: .organisation,
            ]
        case .changePlan:
            [
                .procurementOfficer: .organisation, .procurementLead: .organisation, .modernSlaveryLead: .organisation,
            ]
        case .manageCodes, .changeQuestionnaires: [.procurementLead: .organisation]
        case .signCode: [.commissioner: .organisation, .chiefOfficer: .organisation]
        case .answerQuestionnaires: [.supplierContact: .own]
        case .runTenders, .runChains, .dismissFlags, .importSuppliers, .changeSuppliers, .mergeSuppliers, .screen,
            .decideHits, .confirmDecisions:
            [.procurementOfficer: .organisation, .procurementLead: .organisation]
        case .changeLists: [.procurementLead: .organisation]
        case .tellLead:
            [
                .procurementOfficer: .organisation, .procurementLead: .organisation, .modernSlaveryLead: .organisation,
                .auditor: .organisation,
            ]
        case .readReferrals, .answerReferrals: [.modernSlaveryLead: .organisation]
        case .receiveReports:
            [
                .reportHandler: .own, .victimOfficer: .own, .modernSlaveryLead: .own, .investigator: .own,
                .commissionerScrutiny: .own,
            ]
        case .manageChannels: [.administrator: .organisation]
        case .changeReportingTexts: [.administrator: .organisation, .modernSlaveryLead: .organisation]
        case .readReportFigures:
            [
                .reportHandler: .organisation, .modernSlaveryLead: .organisation, .commissionerScrutiny: .organisation,
                .commissioner: .organisation, .chiefOfficer: .organisation, .auditor: .organisation,
            ]
        case .readPeople:
            Dictionary(
                uniqueKeysWithValues: Role.allCases.map { ($0, $0 == .supplierContact ? .own : .organisation) })
        case .managePeople, .manageOrganisation: [.administrator: .organisation]
        case .readOrganisations: [.administrator: .organisation, .networkSecretary: .network]
        case .readTrail, .exportTrail: [.auditor: .organisation]
        // The lead learns who read what was sent to the lead, and of nothing else.
        case .readReaders: [.auditor: .organisation, .modernSlaveryLead: .own]
        // Whoever began an import sees how it went.
        case .readJobs:
            [.administrator: .organisation, .procurementOfficer: .own, .procurementLead: .own]
        case .retryJobs: [.administrator: .organisation]
        }
    }
}
