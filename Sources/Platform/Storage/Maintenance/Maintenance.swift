/// What handles a store as a whole, within a transaction: copies and checks. Features have no use for it.
public protocol Maintenance {
    /// The tables of the features by name; not that of the migrations.
    func tables() throws -> [TableDescription]

    /// Hands each row of a table to `body`, every value of the kind that its column has. Holds few rows in memory.
    func eachRow(of table: TableDescription, _ body: ([SQLValue]) throws -> Void) throws

    /// What the engine itself finds wrong with the database's pages and indexes; empty where all is well.
    func faults() throws -> [String]

    /// Removes every table with what is in it and runs the migrations in an empty store. From here on references may point
    /// nowhere until `settle()`.
    func rebuild(_ migrations: [Migration]) throws

    /// Ends what `rebuild` allowed.
    /// - Throws: where a reference points nowhere.
    func settle() throws
}

extension Maintenance {
    /// The tables in an order in which each comes before those that refer to it. Those that refer to each other stand at the
    /// end.
    public func tablesParentsFirst() throws -> [TableDescription] {
        var waiting = try tables()
        var ordered: [TableDescription] = []
        var placed: Set<String> = []
        while !waiting.isEmpty {
            let ready = waiting.filter { table in
                table.references.allSatisfy { $0.table == table.name || placed.contains($0.table) }
            }
            guard !ready.isEmpty else { return ordered + waiting }
            ordered += ready
            placed.formUnion(ready.map(\.name))
            waiting.removeAll { placed.contains($0.name) }
        }
        return ordered
    }
}
