import Access
import CodeOfPractice
import Storage
import Suppliers

/// Suppliers of the register, merged records aside. Their pages are opened by who has said why, where the organisation asks for
/// that; their names are read by whoever may read the register.
struct SupplierChoices: EvidenceRecordSource {
    let suppliers: Suppliers
    let kind = RecordKind.supplier
    let permission = Permission.readSuppliers

    func find(_ words: String, page: PageRequest, as principal: Principal) async throws -> Page<RecordChoice> {
        var query = SupplierQuery()
        query.words = words
        query.page = page
        return try await suppliers.suppliers(query, as: principal).choices(choice)
    }

    func record(_ reference: String, as principal: Principal) async throws -> RecordChoice? {
        guard let id = ID<Supplier>(reference) else { return nil }
        do {
            return choice(try await suppliers.listed(id, as: principal))
        } catch let error as SuppliersError where error.code == .notFound {
            return nil
        }
    }

    private func choice(_ supplier: Supplier) -> RecordChoice {
        RecordChoice(
            kind: kind, reference: supplier.id.text, name: supplier.name, day: Day(supplier.createdAt),
            state: supplier.tier.rawValue)
    }
}
