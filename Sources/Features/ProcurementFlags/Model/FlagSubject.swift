public import Storage
public import Suppliers

/// Whom or what a flag is about.
public enum FlagSubject: Sendable, Hashable {
    case contract(ID<Contract>)
    case supplier(ID<Supplier>)
    /// By name (`BuyerName.folded`): buyers are in no register.
    case buyer(String)

    /// The word for its kind, as it is kept.
    public var kind: String {
        switch self {
        case .contract: "contract"
        case .supplier: "supplier"
        case .buyer: "buyer"
        }
    }

    var key: String {
        switch self {
        case .contract(let id): id.text
        case .supplier(let id): id.text
        case .buyer(let name): name
        }
    }

    init?(kind: String, key: String) {
        switch kind {
        case "contract": self = .contract(ID(stored: key))
        case "supplier": self = .supplier(ID(stored: key))
        case "buyer": self = .buyer(key)
        default: return nil
        }
    }
}
