import Storage
import Suppliers

/// What of the register stands for what notices mention.
struct RegisterNames {
    private(set) var contracts: [String: ID<Contract>] = [:]
    private(set) var buyers: [BuyerName: String] = [:]
    /// nil for a name that several suppliers bear.
    private var suppliers: [String: ID<Supplier>?] = [:]
    private(set) var supplierNames: [String: String] = [:]

    mutating func note(_ purchase: Purchase) {
        contracts[purchase.ocid] = purchase.contract
        if !purchase.buyer.isEmpty, buyers[BuyerName(purchase.buyer)] == nil {
            buyers[BuyerName(purchase.buyer)] = purchase.buyer
        }
        guard let supplier = purchase.supplier, let name = purchase.supplierName else { return }
        supplierNames[supplier.text] = name
        let folded = BuyerName(name).folded
        if let known = suppliers[folded], known != supplier {
            suppliers[folded] = .some(nil)
        } else {
            suppliers[folded] = supplier
        }
    }

    /// The supplier of this name, in capitals or small letters; nil for none and for several.
    func supplier(named name: String) -> ID<Supplier>? { suppliers[BuyerName(name).folded] ?? nil }
}
