public import Storage

extension SupplyChains {
    public static let migrations: [Migration] = []
}
