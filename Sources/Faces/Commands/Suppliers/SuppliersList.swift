internal import ArgumentParser
internal import Suppliers

/// `manumit suppliers list`: the suppliers that a search finds.
struct SuppliersList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List suppliers, all or those that are asked for.")

    @Argument(help: ArgumentHelp("Words of the name, or the start of a number; all must be found.", valueName: "word"))
    var words: [String] = []

    @Option(help: "Only of this tier of risk.")
    var tier: Choice<RiskTier>?

    @Option(help: "Only of this sector.")
    var sector: Choice<Sector>?

    @Option(help: "Only with an open question, a confirmed link, or neither.")
    var attention: Choice<SupplierQuery.Attention>?

    @Option(help: ArgumentHelp("Only with at least this yearly spend, in whole pounds.", valueName: "pounds"))
    var leastSpend: Int64?

    @Option(help: "In what order.")
    var order = Choice(SupplierQuery.Order.name)

    @Flag(help: "In the opposite order.")
    var descending = false

    @Option(help: "The most to show.")
    var limit: Int?

    @OptionGroup var output: OutputOptions
    @OptionGroup var place: WorkplaceOptions

    func validate() throws {
        guard (limit ?? 1) > 0 else { throw ValidationError("--limit is at least 1.") }
        guard (0...9_000_000_000_000).contains(leastSpend ?? 0) else {
            throw ValidationError("--least-spend is a sum in pounds.")
        }
    }

    func run() async throws {
        let workplace = try await place.workplace()
        let found = try await workplace.suppliers.everySupplier(query, as: workplace.principal)
        if found.isEmpty { Terminal.tell("No supplier is like that.") }
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
