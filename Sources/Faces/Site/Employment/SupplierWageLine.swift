import EthicalEmployment
import Languages
import Storage
import Suppliers

/// What is known of a supplier and the living wage, on the supplier's own page.
struct SupplierWageLine: Sendable {
    var supplier: ID<Supplier>
    /// The latest finding; nil where nothing was ever found out.
    var status: LivingWageStatus?
    var today: Day

    func fields(in words: Words) -> Fields {
        [
            "wagePath": LivingWagePage.path(supplier), "termsPath": SupplierTermsPage.path(supplier),
            "wageTag": words.tag(of: status).fields,
            "wageExpiry": status.flatMap { words.tag(of: $0.expiry(on: today)) }?.fields,
        ]
    }
}
