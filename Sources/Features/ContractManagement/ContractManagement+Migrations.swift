public import Storage

extension ContractManagement {
    public static let migrations: [Migration] = []
}
