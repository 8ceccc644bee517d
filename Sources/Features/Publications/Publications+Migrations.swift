public import Storage

extension Publications {
    public static let migrations: [Migration] = []
}
