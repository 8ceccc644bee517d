import Access
import NameMatching
import Storage
import Suppliers

@testable import EthicalEmployment
@testable import Site

extension SamplePages {
    private static let supplier = ID<Supplier>(stored: "019aa000-0000-7000-8000-00000000000a")

    static let invoiceNames = [
        SamplePage(
            "employment-invoice-names",
            InvoiceNameListPage(
                page: Storage.Page(
                    items: [name(.linked), name(.proposed), name(.unproposed), name(.apart)], total: 120, number: 1,
                    size: 50),
                counts: [.linked: 12, .proposed: 90, .unproposed: 17, .apart: 1], exact: 80,
                filters: InvoiceNameFilters(Form(query: "state=linked&q=glan&sort=inTime")),
                address: Address("/employment/payments/suppliers", query: "state=linked&q=glan&sort=inTime"),
                mayReadSuppliers: true)),
        SamplePage(
            "employment-invoice-names-unfound",
            InvoiceNameListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 50), counts: [.apart: 1],
                filters: InvoiceNameFilters(Form()), address: Address("/employment/payments/suppliers"),
                mayReadSuppliers: false)),
        SamplePage(
            "employment-invoice-names-none",
            InvoiceNameListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 50), counts: [:],
                filters: InvoiceNameFilters(Form()), address: Address("/employment/payments/suppliers"),
                mayReadSuppliers: false)),
        SamplePage(
            "employment-invoice-name",
            InvoiceNamePage(
                detail: InvoiceNameDetail(
                    name: name(.proposed), quarters: [quarter], proposals: [proposal(true), proposal(false)],
                    decisions: [decision(isUndone: true)]), asked: "glan", mayChange: true, mayReadSuppliers: true,
                form: Form(query: "note=The+<same>"),
                faults: [EntryFault("supplier", .choose)])),
        SamplePage(
            "employment-invoice-name-linked",
            InvoiceNamePage(
                detail: InvoiceNameDetail(
                    name: name(.linked), quarters: [], proposals: [], decisions: [decision(isUndone: false)]),
                mayChange: true, mayReadSuppliers: true)),
        SamplePage(
            "employment-invoice-name-unknown",
            InvoiceNamePage(
                detail: InvoiceNameDetail(name: name(.unproposed), quarters: [], proposals: [], decisions: []),
                mayChange: false, mayReadSuppliers: false)),
        SamplePage(
            "employment-exact-names",
            ExactNamesPage(
                links: ExactLinks(
                    page: Storage.Page(items: [exact], total: 120, number: 1, size: 100), mark: "120-abc"),
                address: Address("/employment/payments/exact-names"))),
        SamplePage(
            "employment-exact-names-none",
            ExactNamesPage(
                links: ExactLinks(page: Storage.Page(items: [], total: 0, number: 1, size: 100), mark: "0-abc"),
                address: Address("/employment/payments/exact-names"))),
    ]

    /// What a supplier's page says of how quickly it is paid.
    static let supplierPace = SupplierPaceView(
        known: SupplierPaymentPace(
            supplier: supplier, names: ["Kwik Glan Gloves Cyf", "Kwik <Glan>"], pace: pace, latest: quarter,
            loadedAt: TestSite.now))

    private static let pace = PaymentPace(
        invoices: 1_204, paid: 1_000, paidInTime: 905, medianDays: 21.5,
        amount: Money(minorUnits: 6_120_000, currency: "GBP"), inOtherCurrencies: 2)

    private static func name(_ state: InvoiceName.State) -> InvoiceName {
        InvoiceName(
            id: ID(stored: "019aa000-0000-7000-8000-000000000071"), name: "KWIK GLAN <Gloves> Cyf", state: state,
            supplier: state == .linked ? linked : nil,
            pace: state == .apart
                ? PaymentPace(
                    invoices: 1, paid: 0, paidInTime: 0, medianDays: nil,
                    amount: Money(minorUnits: 500, currency: "GBP"), inOtherCurrencies: 0) : pace)
    }

    private static let linked = LinkedSupplier(id: supplier, name: "Kwik Glan Gloves Cyf")

    private static let quarter = PaymentFigures(
        period: PaymentPeriod(
            kind: .quarter, first: Day(TestSite.now).adding(days: -90), last: Day(TestSite.now).adding(days: 1)),
        paid: 3, paidInTime: 2, paidAmount: Money(minorUnits: 100_000, currency: "GBP"),
        paidInTimeAmount: Money(minorUnits: 30_000, currency: "GBP"), medianDays: 31.5, disputed: 1, unpaid: 2,
        unpaidAmount: Money(minorUnits: 2_500, currency: "GBP"), inOtherCurrencies: 1, isOver: false)

    private static func proposal(_ isExact: Bool) -> InvoiceProposal {
        let name = isExact ? "Kwik Glan Gloves Cyf" : "Kwik Glân Glove Limited"
        return InvoiceProposal(
            supplier: supplier, name: name, number: isExact ? "99010002" : nil,
            place: isExact ? "2 Stryd y Bont, LL94 9ZY" : nil,
            yearlySpend: isExact ? Money(minorUnits: 6_120_000, currency: "GBP") : nil, isExact: isExact,
            comparison: NameMatcher { $0 }.compare(
                Subject(schema: .organization, names: [SubjectName("KWIK GLAN Gloves Cyf")]),
                Subject(schema: .company, names: [SubjectName(name)])))
    }

    private static func decision(isUndone: Bool) -> InvoiceDecision {
        InvoiceDecision(
            id: ID(stored: "019aa000-0000-7000-8000-000000000072"), supplier: isUndone ? nil : linked,
            note: "The same <bank> account", decidedAt: TestSite.now, by: "N. Officer",
            undoneAt: isUndone ? TestSite.now : nil, undoneBy: isUndone ? "N. Lead" : nil)
    }

    private static let exact = ExactLink(
        name: ID(stored: "019aa000-0000-7000-8000-000000000071"), nameOnInvoices: "KWIK GLAN <Gloves> Cyf",
        invoices: 1_204, amount: Money(minorUnits: 6_120_000, currency: "GBP"), supplier: linked)
}
