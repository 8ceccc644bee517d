import Languages
import Storage
import Suppliers
import Tendering

/// Suppliers of the register of which one may be the bidder. Nothing is linked before a person says that it is the same.
struct RegisterPage: PageModel {
    var view: BidderView
    var linked: SupplierDetail?
    var asked: String
    var found: [Supplier]
    var total: Int

    func page(in words: Words) -> Page {
        let file = view.file
        let path = "/tenders/bidders/\(file.bidder.id)"
        let own = file.parties.first { $0.relation == .bidder }
        return Page(
            "tenders/register", title: words(.tendersRegisterTitle), section: .tenders,
            trail: [
                Crumb(words(.tendersTitle), Address("/tenders")),
                Crumb(file.procurement.facts.title, Address("/tenders/\(file.procurement.id)")),
                Crumb(file.bidder.name, Address(path)),
            ],
            fields: [
                "bidderName": file.bidder.name, "bidderNumber": own?.draft.number,
                "action": "\(path)/supplier",
                "linkedName": linked?.supplier.name, "linkedPath": linked.map { "/suppliers/\($0.supplier.id)" },
                "q": InputField(
                    name: "q", label: words(.tendersRegisterSearch), value: asked, kind: "search"
                ).fields,
                "found": words(.tendersRegisterFound(count: total)),
                "suppliers": found.map { supplier in
                    [
                        "supplierName": supplier.name, "supplierPath": "/suppliers/\(supplier.id)",
                        "supplierID": supplier.id.text, "supplierFacts": words.sector(supplier.sector),
                        "isLinked": supplier.id == linked?.supplier.id,
                    ] as Fields
                },
            ])
    }
}
