import Access
import Storage
import Suppliers

/// A business as the store keeps it, with its name: never handed out as it is.
struct StoredBusiness: Sendable, Hashable {
    var id: ID<Business>
    var name: String
    var folded: String
    var country: String?
    var category: String?
    var companyNumber: String?
    var supplier: ID<Supplier>?
    var knowledge: SupplierKnowledge
    var mergedInto: ID<Business>?
    var createdAt: Timestamp
    var changedAt: Timestamp
}
