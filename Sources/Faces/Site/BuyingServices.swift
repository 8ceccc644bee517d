public import AuditTrail
public import CodeOfPractice
public import ContractManagement
public import EthicalEmployment
import EvidenceFiles
public import NameMatching
import PlanRecords
public import ProcurementFlags
public import Publications
public import Questionnaires
public import Reminders
public import Screening
public import Storage
public import Suppliers
public import SupplyChains
public import Tendering

/// The services of ethical buying, which all stand on the same few others.
public struct BuyingServices: Sendable {
    public var codeOfPractice: CodeOfPractice
    public var ethicalEmployment: EthicalEmployment
    public var tendering: Tendering
    public var contractManagement: ContractManagement
    public var supplyChains: SupplyChains
    public var questionnaires: Questionnaires
    public var publications: Publications
    public var procurementFlags: ProcurementFlags
    /// Letters about what of all these waits for somebody.
    public var reminders: Reminders

    /// - Parameter others: what else waits for people, from services that stand beside these.
    public init(
        store: any Store, clock: Clock, trail: AuditTrail, suppliers: Suppliers, screening: Screening,
        matcher: NameMatcher, others: [any ReminderSource] = []
    ) {
        let files = EvidenceFiles(clock: clock)
        ethicalEmployment = EthicalEmployment(
            store: store, clock: clock, trail: trail, suppliers: suppliers, files: files)
        tendering = Tendering(
            store: store, clock: clock, trail: trail, suppliers: suppliers, screening: screening, matcher: matcher)
        contractManagement = ContractManagement(
            store: store, clock: clock, trail: trail, suppliers: suppliers)
        supplyChains = SupplyChains(
            store: store, clock: clock, trail: trail, suppliers: suppliers, matcher: matcher,
            answers: QuestionnaireAnswers())
        questionnaires = Questionnaires(
            store: store, clock: clock, trail: trail, supplyChains: supplyChains, suppliers: suppliers, files: files)
        publications = Publications(store: store, clock: clock, trail: trail)
        codeOfPractice = CodeOfPractice(
            store: store, clock: clock, trail: trail, files: files,
            sources: PlanRecords.sources(
                suppliers: suppliers, employment: ethicalEmployment, tendering: tendering,
                questionnaires: questionnaires, publications: publications))
        procurementFlags = ProcurementFlags(
            store: store, clock: clock, trail: trail, suppliers: suppliers, chains: KnownChains(),
            licences: LicenceAnswers())
        reminders = Reminders(
            store: store, clock: clock, trail: trail,
            sources: [codeOfPractice, contractManagement, questionnaires] + others)
    }

    /// Keeps what tomorrow is compared with: done every night, for nobody's eyes.
    public func keepDay() async throws { try await supplyChains.keepDay() }

    /// The tables of all of them, in the order in which they refer to each other.
    public static let migrations: [Migration] =
        EvidenceFiles.migrations
        + CodeOfPractice.migrations
        + EthicalEmployment.migrations
        + Tendering.migrations
        + ContractManagement.migrations
        + SupplyChains.migrations
        + Questionnaires.migrations
        + Publications.migrations
        + ProcurementFlags.migrations
        + Reminders.migrations
}
