/// One page of a longer list.
public struct Page<Item: Sendable>: Sendable {
    public var items: [Item]
    /// How many there are on all pages.
    public var total: Int
    /// The page's number, from 1.
    public var number: Int
    /// The most items a page holds.
    public var size: Int

    public init(items: [Item], total: Int, number: Int, size: Int) {
        self.items = items
        self.total = total
        self.number = number
        self.size = size
    }

    /// How many pages there are; 1 where there is nothing.
    public var count: Int { max(1, (total + size - 1) / size) }
}

/// Which page is asked for. Numbers below 1 become 1; sizes are held between 1 and 500.
public struct PageRequest: Sendable, Hashable {
    public let number: Int
    public let size: Int

    public init(number: Int = 1, size: Int = 50) {
        self.number = min(max(1, number), 1_000_000)
        self.size = min(max(1, size), 500)
    }

    /// For the end of a statement.
    public var sql: SQL { " LIMIT \(size) OFFSET \((number - 1) * size)" }
}
