internal import ArgumentParser
internal import Languages
internal import Screening
internal import Storage
internal import Suppliers

/// `manumit suppliers show`: all that is known of one supplier.
struct SuppliersShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: say(.commandSuppliersShowAbstract))

    @Argument(help: .say(.commandSuppliersSupplier, as: .commandValueSupplier))
    var supplier: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        let id = try await find(in: workplace)
        let detail = try await workplace.suppliers.supplier(id, as: workplace.principal)
        let hits = try await workplace.screening.hits(of: id, as: workplace.principal)
        try output.format.print([PrintedSupplier(detail: detail, hits: hits)])
    }

    private func find(in workplace: Workplace) async throws -> ID<Supplier> {
        if let id = ID<Supplier>(supplier) { return id }
        var query = SupplierQuery()
        query.words = supplier
        query.page = PageRequest(size: 10)
        let found = try await workplace.suppliers.suppliers(query, as: workplace.principal)
        if let exact = found.items.first(where: { $0.name == supplier }) { return exact.id }
        if found.total == 1 { return found.items[0].id }
        if found.items.isEmpty { throw CommandFailure.usage(.commandSuppliersUnknown(name: supplier)) }
        let names = found.items.map { "\($0.id.text)  \($0.name)" }.joined(separator: "\n")
        throw CommandFailure.usage(.commandSuppliersSeveral(name: supplier, suppliers: names, count: found.total))
    }
}
