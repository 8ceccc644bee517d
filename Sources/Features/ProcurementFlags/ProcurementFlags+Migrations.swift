public import Storage

extension ProcurementFlags {
    public static let migrations: [Migration] = []
}
