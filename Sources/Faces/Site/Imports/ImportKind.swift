/// What can be imported.
enum ImportKind: String, CaseIterable, Sendable {
    case contracts
    case suppliers
    case ledger
    case list

    /// The kind of its job.
    var job: String { "import.\(rawValue)" }

    /// The kind of job that only compares suppliers with lists.
    static let check = "check"

    /// The fields that a table of the kind may hold, for columns that are named by hand; none where there is no table.
    var columns: [String] {
        switch self {
        case .contracts, .list: []
        case .suppliers:
            [
                "name", "id", "companyNumber", "vat", "address", "address2", "address3", "town", "county", "postcode",
                "country", "website", "spend", "category",
            ]
        case .ledger:
            [
                "supplier", "amount", "supplierId", "companyNumber", "currency", "date", "category", "description",
                "invoiceDate", "paidDate", "reference",
            ]
        }
    }

    /// Whether several files may be sent at once.
    var takesSeveralFiles: Bool { self == .contracts || self == .list }
}
