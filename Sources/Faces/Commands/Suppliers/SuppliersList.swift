internal import ArgumentParser
internal import Languages
internal import Suppliers

/// `manumit suppliers list`: the suppliers that a search finds.
struct SuppliersList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: say(.commandSuppliersListAbstract))

    @Argument(help: .say(.commandSuppliersWords, as: .commandValueWord))
    var words: [String] = []

    @Option(help: .say(.commandSuppliersTier, as: .commandValueTier))
    var tier: Choice<RiskTier>?

    @Option(help: .say(.commandSuppliersSector, as: .commandValueName))
    var sector: Choice<Sector>?

    @Option(help: .say(.commandSuppliersAttention, as: .commandValueState))
    var attention: Choice<SupplierQuery.Attention>?

    @Option(help: .say(.commandSuppliersLeastSpend, as: .commandValuePounds))
    var leastSpend: Int64?

    @Option(help: .say(.commandSuppliersOrder, as: .commandValueOrder))
    var order = Choice(SupplierQuery.Order.name)

    @Flag(help: .say(.commandSuppliersDescending))
    var descending = false

    @Option(help: .say(.commandSuppliersLimit, as: .commandValueCount))
    var limit: Int?

    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func validate() throws {
        guard (limit ?? 1) > 0 else { throw ValidationError(say(.commandSuppliersLimitFault)) }
        guard (0...9_000_000_000_000).contains(leastSpend ?? 0) else {
            throw ValidationError(say(.commandSuppliersLeastSpendFault))
        }
    }

    func run() async throws {
        let workplace = try await place.workplace()
        let found = try await workplace.suppliers.everySupplier(query, as: workplace.principal)
        if found.isEmpty { Terminal.tell(.suppliersNone) }
        try output.format.print(found.prefix(limit ?? .max))
    }

    private var query: SupplierQuery {
        var query = SupplierQuery()
        query.words = words.joined(separator: " ")
        query.tier = tier?.value
        query.sector = sector?.value
        query.attention = attention?.value
        query.leastSpend = leastSpend.map { $0 * 100 }
        query.order = order.value
        query.descending = descending
        return query
    }
}
