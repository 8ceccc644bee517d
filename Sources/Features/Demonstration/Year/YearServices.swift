import AuditTrail
import CodeOfPractice
import EthicalEmployment
import NameMatching
import PlanRecords
import ProcurementFlags
import Publications
import Questionnaires
import Screening
import Storage
import Suppliers
import SupplyChains
import Tendering

/// The services through which the year of the code is told.
struct YearServices {
    let suppliers: Suppliers
    let code: CodeOfPractice
    let employment: EthicalEmployment
    let tendering: Tendering
    let chains: SupplyChains
    let questionnaires: Questionnaires
    let publications: Publications
    let flags: ProcurementFlags

    init(
        store: any Store, clock: Clock, trail: AuditTrail, suppliers: Suppliers, screening: Screening,
        matcher: NameMatcher
    ) {
        self.suppliers = suppliers
        employment = EthicalEmployment(store: store, clock: clock, trail: trail, suppliers: suppliers)
        tendering = Tendering(
            store: store, clock: clock, trail: trail, suppliers: suppliers, screening: screening,
            matcher: matcher)
        chains = SupplyChains(
            store: store, clock: clock, trail: trail, suppliers: suppliers, matcher: matcher,
            answers: QuestionnaireAnswers())
        publications = Publications(store: store, clock: clock, trail: trail)
        questionnaires = Questionnaires(
            store: store, clock: clock, trail: trail, supplyChains: chains, suppliers: suppliers)
        code = CodeOfPractice(
            store: store, clock: clock, trail: trail,
            sources: PlanRecords.sources(
                suppliers: suppliers, employment: employment, tendering: tendering, questionnaires: questionnaires,
                publications: publications))
        flags = ProcurementFlags(
            store: store, clock: clock, trail: trail, suppliers: suppliers, chains: KnownChains(),
            licences: LicenceAnswers())
    }
}
