import Storage

@testable import Site
@testable import Suppliers

extension SamplePages {
    private static func buyer(_ name: String, contracts: Int, pounds: Int64) -> Buyer {
        Buyer(
            name: name, contracts: contracts, highTier: contracts / 3, suppliers: contracts / 2, awards: contracts,
            value: Money(minorUnits: pounds * 100, currency: "GBP"), latest: pounds > 0 ? Day("2026-10-01") : nil)
    }

    private static let force = buyer("Heddlu <Prawf>", contracts: 45, pounds: 1_200_000)
    private static let council = buyer("Cyngor Prawf", contracts: 1, pounds: 0)

    private static func share(_ number: Int, awards: Int, pounds: Int64) -> BuyerShare {
        BuyerShare(
            supplier: ID(stored: "019aa000-0000-7000-8000-00000000010\(number)"), name: "Sarang <Gloves> \(number)",
            awards: awards, value: Money(minorUnits: pounds * 100, currency: "GBP"))
    }

    static let buyers = [
        SamplePage(
            "buyers",
            BuyerListPage(
                page: Storage.Page(items: [force, council], total: 60, number: 1, size: 50),
                filters: BuyerFilters(Form(query: "")), address: Address("/buyers"))),
        SamplePage(
            "buyers-none",
            BuyerListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 50),
                filters: BuyerFilters(Form(query: "q=nobody&sort=name")),
                address: Address("/buyers", ["q": "nobody", "sort": "name"]))),
        SamplePage(
            "buyers-empty",
            BuyerListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 50),
                filters: BuyerFilters(Form(query: "")), address: Address("/buyers"))),
        SamplePage(
            "buyer",
            BuyerPage(
                detail: BuyerDetail(
                    buyer: force, shares: [share(1, awards: 30, pounds: 900_000), share(2, awards: 2, pounds: 0)],
                    otherSuppliers: 3,
                    contracts: Storage.Page(items: [guards, bare], total: 45, number: 1, size: 20)),
                address: Address("/buyers/x"), flags: buyersFlagsSheet, contractFlags: [guards.id: 2])),
        SamplePage(
            "buyer-bare",
            BuyerPage(
                detail: BuyerDetail(
                    buyer: council, shares: [], otherSuppliers: 0,
                    contracts: Storage.Page(items: [bare], total: 1, number: 1, size: 20)),
                address: Address("/buyers/x"))),
    ]
}
