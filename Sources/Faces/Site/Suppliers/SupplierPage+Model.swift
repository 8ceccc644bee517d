import Languages
import Screening
import Storage
import Suppliers
import Tendering

/// All about one supplier: what it was paid, what resembles it on lists, what it supplies and how risky that is, who it is,
/// and what was done to its record.
struct SupplierPage: PageModel {
    /// How many contracts stand on one page; the closest to look at first.
    static let contractsShown = 20

    var detail: SupplierDetail
    var hits: [HitSummary] = []
    /// The names of the people of the organisation by the text of their identifiers.
    var names: [String: String]
    /// Which page of its contracts is shown.
    var contractsAsked: PageRequest
    var address: Address
    var mayMerge: Bool
    /// Whether the way to who looked at it is shown.
    var mayReadReaders = false
    /// What is known of its living wage, latest first; nil for those who may not see it.
    var livingWage: SupplierWageLine?
    /// How quickly it is paid, by invoices; nil where no name on invoices is linked to it, or for those who may not see it.
    var pace: SupplierPaceView?
    /// What was sent to the modern slavery lead, and the way to send more; nil for those who may not.
    var lead: LeadSheet?
    /// What indicators say of it.
    var flags = FlagsSheet(flags: [], isReviewed: false)

    /// The tenders in which it bid, as people have linked them; empty for those who may not see tenders.
    var bids: [SupplierBid] = []

    private var supplier: Supplier { detail.supplier }

    func page(in words: Words) -> Page {
        let contracts = contracts
        return Page(
            "suppliers/supplier", title: supplier.name, section: .suppliers,
            trail: [Crumb(words(.suppliersTitle), Address("/suppliers"))],
            fields: [
                "mergedInto": supplier.mergedInto.map { "/suppliers/\($0)" },
                "tags": tags(words).map(\.fields),
                "figures": figures(words),
                "isScreened": supplier.mergedInto == nil,
                "hits": SupplierHitsView(hits: hits).fields(in: words),
                "flags": flags.fields(in: words),
                "categoryRisk": categoryRisk(words),
                "contractCount": words(.suppliersContractsCount(count: contracts.total)),
                "hasContracts": contracts.total > 0,
                "contracts": contracts.items.enumerated().map { place, entry in
                    SupplierContractView(entry: entry, isOpen: place == 0)
                        .fields(in: words)
                },
                "paging": Paging(contracts, at: address).fields(in: words),
                "payments": SupplierSpendView(payments: detail.payments).fields(in: words),
                "identity": SupplierIdentityView(supplier: supplier, identity: detail.identity).fields(in: words),
                "lead": lead?.fields(in: words),
                "wage": livingWage?.fields(in: words), "pace": pace?.fields(in: words),
                "merging": SupplierMergesView(detail: detail, mayMerge: mayMerge).fields(in: words),
                "bids": bids.isEmpty ? nil : bidTable(words).fields(in: words),
                "readersPath": mayReadReaders ? "/suppliers/\(supplier.id)/readers" : nil,
                "history": SupplierHistoryView(
                    entries: detail.history, createdAt: supplier.createdAt, names: names
                ).fields(in: words),
            ])
    }

    private var contracts: Storage.Page<SupplierContract> {
        let size = contractsAsked.size
        var page = Storage.Page(items: detail.contracts, total: detail.contracts.count, number: 1, size: size)
        page.number = min(contractsAsked.number, page.count)
        page.items = Array(page.items.dropFirst((page.number - 1) * size).prefix(size))
        return page
    }

    private func bidTable(_ words: Words) -> Table {
        Table(
            caption: words(.suppliersBidsTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.tendersFieldTitle)), Table.Column(label: words(.suppliersBidsAs)),
                Table.Column(label: words(.tendersColumnStage)),
            ],
            rows: bids.map { bid in
                [
                    Table.Cell(bid.title, link: Address("/tenders/\(bid.procurement)")),
                    Table.Cell(bid.bidAs, link: Address("/tenders/bidders/\(bid.bidder)")),
                    Table.Cell(
                        words(.tendersStage, bid.stage),
                        tag: bid.isAwarded ? Tag(.good, words(.suppliersBidsWon)) : nil),
                ]
            })
    }

    private func tags(_ words: Words) -> [Tag] {
        var tags = [words.riskTag(supplier.tier)]
        let attention = supplier.attention
        if attention.open > 0 { tags.append(Tag(.warn, words(.suppliersHitsOpen(count: attention.open)))) }
        if attention.confirmed > 0 {
            tags.append(Tag(.danger, words(.suppliersHitsConfirmed(count: attention.confirmed))))
        }
        tags.append(Tag(.plain, words.sector(supplier.sector)))
        return tags
    }

    private func figures(_ words: Words) -> [Fields] {
        let payments = detail.payments
        return [
            ["label": spendLabel(words), "value": words.yearly(supplier.spend)],
            ["label": words(.suppliersColumnContracts), "value": words.number(supplier.contractCount)],
            ["label": words(.suppliersFiguresAwards), "value": words.number(supplier.awardCount)],
            [
                "label": words(.suppliersFiguresLate),
                "value": payments.dated > 0
                    ? words(.suppliersFiguresOf(part: words.number(payments.late), whole: words.number(payments.dated)))
                    : words(.siteUnknown),
            ],
        ]
    }

    /// What the yearly spend is, with its period and where it comes from.
    private func spendLabel(_ words: Words) -> String {
        switch supplier.spend.source {
        case .ledger:
            detail.ledgerEnd.map { words(.suppliersFiguresLedger(day: words.shortDay($0))) }
                ?? words(.suppliersSourceLedger)
        case .stated: words(.suppliersFiguresStated)
        case .unknown: words(.suppliersFiguresUnknown)
        }
    }

    private func categoryRisk(_ words: Words) -> Fields? {
        detail.categoryRisk.map { risk in
            [
                "heading": words(.suppliersCategoryTitle),
                "facts": detail.categories.joined(separator: " · "),
                "tier": words.riskTag(risk.tier).fields,
                "isOpen": detail.contracts.isEmpty,
                "risk": RiskView(assessment: risk).fields(in: words),
            ]
        }
    }
}
