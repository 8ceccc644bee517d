import Access
import CodeOfPractice
import Storage
import Suppliers

/// Contracts of the register.
struct ContractChoices: EvidenceRecordSource {
    let suppliers: Suppliers
    let kind = RecordKind.contract
    let permission = Permission.readSuppliers

    func find(_ words: String, page: PageRequest, as principal: Principal) async throws -> Page<RecordChoice> {
        try await suppliers.contracts(words: words, page: page, as: principal).choices(choice)
    }

    func record(_ reference: String, as principal: Principal) async throws -> RecordChoice? {
        guard let id = ID<Contract>(reference) else { return nil }
        do {
            return choice(try await suppliers.contract(id, as: principal).contract)
        } catch let error as SuppliersError where error.code == .notFound {
            return nil
        }
    }

    private func choice(_ contract: Contract) -> RecordChoice {
        RecordChoice(
            kind: kind, reference: contract.id.text, name: contract.title, day: contract.published,
            state: contract.tier.rawValue)
    }
}
