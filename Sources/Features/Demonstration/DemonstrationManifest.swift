/// The file `demonstration.json`: who works in the demonstration's force and what they have already done.
struct DemonstrationManifest: Decodable, Sendable {
    struct Words: Decodable, Sendable {
        var en: String
        var cy: String
    }

    struct Organisation: Decodable, Sendable {
        var name: Words
    }

    struct Person: Decodable, Sendable {
        var key: String
        var name: String
        var email: String
        var roles: [String]
        var password: String
        /// Of the key that reports are sealed to; nil for those who receive none.
        var passphrase: String?
    }

    struct Files: Decodable, Sendable {
        var suppliers: String
        var ledger: String
        var bidders: String
        var contracts: String
    }

    struct List: Decodable, Sendable {
        var key: String
        var file: String
        var format: String
        var consequence: String
        var name: Words
        var publishedOn: String
    }

    /// A supplier by what tells it from the others.
    struct SupplierKey: Decodable, Sendable {
        var name: String
        var companyNumber: String?
        var postcode: String?
    }

    struct Merge: Decodable, Sendable {
        var keep: SupplierKey
        var absorb: SupplierKey
        var by: String
        var on: String
        var reason: String
    }

    struct Second: Decodable, Sendable {
        var by: String
        var on: String
        var agrees: Bool
        var reason: String
    }

    struct Decision: Decodable, Sendable {
        var supplier: SupplierKey
        var list: String
        var entry: String
        var verdict: String
        var by: String
        var on: String
        var reason: String
        var second: Second?
    }

    struct Referral: Decodable, Sendable {
        var supplier: SupplierKey
        var list: String?
        var entry: String?
        var by: String
        var on: String
        var note: String
    }

    struct ContractNote: Decodable, Sendable {
        var ocid: String
        var by: String
        var on: String
        var text: String
    }

    var organisation: Organisation
    var asOf: String
    var people: [Person]
    var files: Files
    var lists: [List]
    var merges: [Merge]
    var decisions: [Decision]
    var referrals: [Referral]
    var contractNotes: [ContractNote]
}
