public import Storage

extension Tendering {
    public static let migrations: [Migration] = []
}
