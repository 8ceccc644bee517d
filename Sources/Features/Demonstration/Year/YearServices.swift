import AuditTrail
import CodeOfPractice
import EthicalEmployment
import Storage
import Suppliers

/// The services through which the year of the code is told.
struct YearServices {
    let code: CodeOfPractice
    let employment: EthicalEmployment
    let suppliers: Suppliers

    init(store: any Store, clock: Clock, trail: AuditTrail, suppliers: Suppliers) {
        self.suppliers = suppliers
        code = CodeOfPractice(store: store, clock: clock, trail: trail)
        employment = EthicalEmployment(store: store, clock: clock, trail: trail, suppliers: suppliers)
    }
}
