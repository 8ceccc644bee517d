internal import Languages
internal import NameMatching
internal import Storage
internal import Suppliers

extension Supplier: Printable {
    static let columns: [TableColumn] = [
        "id", "name", TableColumn("tier", codes: .riskTier),
        // A sum, or the code for one that nobody knows.
        TableColumn("yearly spend", isNumber: true, codes: .suppliersSource), TableColumn("sector", codes: .sector),
        TableColumn("country", codes: .country), .number("contracts"), .number("awards"), .number("open"),
        .number("confirmed"),
    ]

    var rows: [[String]] {
        [
            [
                id.text, name, tier.rawValue, spend.yearly?.plain ?? SupplierSpend.Source.unknown.rawValue,
                sector.rawValue, country ?? "", "\(contractCount)", "\(awardCount)", "\(attention.open)",
                "\(attention.confirmed)",
            ]
        ]
    }

    var json: JSONOutput { .object(members) }

    /// The members of the JSON object, to which a fuller answer adds.
    var members: [(name: String, value: JSONOutput)] {
        [
            ("id", .text(id.text)), ("name", .text(name)), ("schema", .text(schema.rawValue)),
            ("tier", .text(tier.rawValue)), ("yearlySpend", spend.yearly?.json ?? .null),
            ("spendSource", .text(spend.source.rawValue)), ("sector", .text(sector.rawValue)),
            ("country", .optional(country)), ("website", .optional(website)), ("contracts", .count(contractCount)),
            ("awards", .count(awardCount)), ("openHits", .count(attention.open)),
            ("confirmedHits", .count(attention.confirmed)), ("mergedInto", .optional(mergedInto?.text)),
        ]
    }
}

extension Money {
    /// The sum with its currency: `1234.50 GBP`. Manumit keeps money in hundredths.
    var plain: String { "\(amount) \(currency)" }

    var json: JSONOutput { .object([("amount", .text(amount)), ("currency", .text(currency))]) }

    private var amount: String {
        let size = minorUnits.magnitude
        let cents = "\(size % 100)"
        return (minorUnits < 0 ? "-" : "") + "\(size / 100)." + (cents.count == 1 ? "0" : "") + cents
    }
}
