import Languages
import Storage
import Suppliers

/// One buyer: what it bought, from whom and in what parts, what indicators say of it, and by which contracts.
struct BuyerPage: PageModel {
    /// How many contracts stand on one page; the closest to look at first.
    static let contractsShown = 20

    var detail: BuyerDetail
    var address: Address
    /// The flags on the buyer itself.
    var flags = FlagsSheet(flags: [], isReviewed: false)
    /// Flags on each of the contracts shown that nobody has dismissed.
    var contractFlags: [ID<Contract>: Int] = [:]

    private var buyer: Buyer { detail.buyer }

    func page(in words: Words) -> Page {
        var answer = Page(
            "buyers/buyer", title: buyer.name, section: .suppliers,
            trail: [Crumb(words(.buyersTitle), Address("/buyers"))],
            fields: [
                "figures": figures(words),
                "largest": largest(words),
                "hasShares": !detail.shares.isEmpty,
                "shares": shares(words).fields(in: words),
                "others": detail.otherSuppliers > 0 ? words(.buyersOthers(count: detail.otherSuppliers)) : nil,
                "flags": flags.fields(in: words),
                "contractCount": words(.suppliersContractsCount(count: detail.contracts.total)),
                "contracts": ContractTable(
                    contracts: detail.contracts.items, caption: words(.contractsTitle), flags: contractFlags
                ).table(in: words).fields(in: words),
                "paging": Paging(detail.contracts, at: address).fields(in: words),
            ])
        answer.help = .contracts
        return answer
    }

    private func figures(_ words: Words) -> [Fields] {
        [
            (words(.suppliersColumnContracts), words.number(buyer.contracts)),
            (words(.buyersHighTier), words.number(buyer.highTier)),
            (words(.contractsColumnSuppliers), words.number(buyer.suppliers)),
            (words(.contractsAwards), words.number(buyer.awards)),
            (
                words(.buyersValue),
                buyer.value.minorUnits > 0 ? words.roundMoney(buyer.value) : words(.siteUnknown)
            ),
            (words(.buyersLatest), words.shortDay(orUnknown: buyer.latest)),
        ].map { ["label": $0.0, "value": $0.1] }
    }

    /// How much of the value the largest supplier and the three largest have; nil where no award tells its value.
    private func largest(_ words: Words) -> String? {
        let three = detail.shares.prefix(3).reduce(Int64(0)) { $0 + $1.value.minorUnits }
        guard let first = detail.shares.first, first.value.minorUnits > 0 else { return nil }
        return words(
            .buyersLargest(
                first: words.percent(share(first.value.minorUnits)), three: words.percent(share(three))))
    }

    /// In per cent of the value of all awards that tell it.
    private func share(_ minorUnits: Int64) -> Double {
        100 * Double(minorUnits) / Double(max(1, buyer.value.minorUnits))
    }

    private func shares(_ words: Words) -> Table {
        Table(
            caption: words(.buyersShares), hidesCaption: true,
            columns: [
                Table.Column(label: words(.suppliersColumnName)),
                Table.Column(label: words(.contractsAwards), isNumeric: true),
                Table.Column(label: words(.buyersShareOfAwards), isNumeric: true),
                Table.Column(label: words(.contractsColumnValue), isNumeric: true),
                Table.Column(label: words(.buyersShareOfValue), isNumeric: true),
            ],
            rows: detail.shares.map { line in
                let isTold = line.value.minorUnits > 0
                return [
                    Table.Cell(line.name, link: Address("/suppliers/\(line.supplier)")),
                    Table.Cell(words.number(line.awards)),
                    Table.Cell(words.percent(100 * Double(line.awards) / Double(max(1, buyer.awards)))),
                    Table.Cell(isTold ? words.roundMoney(line.value) : words(.siteUnknown)),
                    Table.Cell(isTold ? words.percent(share(line.value.minorUnits)) : words(.siteUnknown)),
                ]
            })
    }
}
