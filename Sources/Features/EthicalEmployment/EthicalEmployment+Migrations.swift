public import Storage

extension EthicalEmployment {
    public static let migrations: [Migration] = []
}
