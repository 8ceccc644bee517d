internal import ArgumentParser
internal import Languages
internal import Screening
internal import Storage
internal import Suppliers

/// `manumit suppliers show`: all that is known of one supplier.
struct SuppliersShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one supplier: who it is, what it sells, the risk with its reasons, and hits.")

    @Argument(help: ArgumentHelp("The supplier's id, or words that only its name has.", valueName: "id or name"))
    var supplier: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func run() async throws {
        let workplace = try await place.workplace()
        let id = try await find(in: workplace)
        let detail = try await workplace.suppliers.supplier(id, as: workplace.principal)
        let hits = try await workplace.screening.hits(of: id, as: workplace.principal)
        let catalogue = try Catalogue()
        let printed = PrintedSupplier(detail: detail, hits: hits) { key, arguments, count in
            catalogue.text(key, .english, arguments, count: count)
        }
        try output.format.print([printed])
    }

    private func find(in workplace: Workplace) async throws -> ID<Supplier> {
        if let id = ID<Supplier>(supplier) { return id }
        var query = SupplierQuery()
        query.words = supplier
        query.page = PageRequest(size: 10)
        let found = try await workplace.suppliers.suppliers(query, as: workplace.principal)
        if let exact = found.items.first(where: { $0.name == supplier }) { return exact.id }
        if found.total == 1 { return found.items[0].id }
        if found.items.isEmpty { throw CommandFailure.usage("no supplier is called “\(supplier)”") }
        let names = found.items.map { "\($0.id.text)  \($0.name)" }.joined(separator: "\n")
        throw CommandFailure.usage(
            "“\(supplier)” is the name of \(found.total) suppliers; give the id of one:\n\(names)")
    }
}
