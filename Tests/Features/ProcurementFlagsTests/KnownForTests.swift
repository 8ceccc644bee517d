import Access
import Storage
import Suppliers
import Synchronization

@testable import ProcurementFlags

/// What the chains and the questionnaires know, as a test says.
final class KnownForTests: ChainKnowledge, LicenceKnowledge {
    private let known = Mutex<Set<ID<Supplier>>>([])

    func say(_ suppliers: Set<ID<Supplier>>) { known.withLock { $0 = suppliers } }

    func suppliersWithKnownChain(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Set<ID<Supplier>> { known.withLock { $0 } }

    func suppliersWithLicence(
        of organisation: ID<Organisation>, on day: Day, in transaction: any Transaction
    ) throws -> Set<ID<Supplier>> { known.withLock { $0 } }
}
