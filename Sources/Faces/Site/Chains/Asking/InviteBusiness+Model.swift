import Languages
import Storage
import Suppliers
import SupplyChains

/// Asks a supplier of the register, or a business of the chains that the buyer knows.
struct InviteBusinessPage: PageModel {
    enum Subject: Sendable {
        case supplier(ID<Supplier>, String)
        case business(ID<Business>, String)

        var name: String {
            switch self {
            case .supplier(_, let name), .business(_, let name): name
            }
        }
    }

    static let faultFields: [SupplyChainsError.Code: String] = [
        .productMissing: "product", .tooLong: "product", .badCategory: "category", .badAddress: "address",
        .badDueDay: "due", .otherState: "due", .hasBegun: "address",
    ]

    var subject: Subject
    var product = ""
    var category = ""
    var terms: TermsFields
    var sendsMail: Bool
    var fault: SupplyChainsError.Code?

    init(subject: Subject, today: Day, sendsMail: Bool) {
        self.subject = subject
        self.sendsMail = sendsMail
        terms = TermsFields(today: today)
    }

    init(subject: Subject, _ form: Form, today: Day, sendsMail: Bool) {
        self.init(subject: subject, today: today, sendsMail: sendsMail)
        product = form["product"]
        category = form["category"]
        terms = TermsFields(form)
    }

    private var action: String {
        switch subject {
        case .supplier: "/chains/invite"
        case .business(let id, _): "/chains/businesses/\(id)/invite"
        }
    }

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if let fault, let field = Self.faultFields[fault] { faults.add(field, words(.chainsFault, fault)) }
        var asksProduct: Fields?
        var supplier: String?
        if case .supplier(let id, _) = subject {
            supplier = id.text
            asksProduct = [
                "productField": InputField(
                    name: "product", label: words(.chainsInviteProduct), value: product, fault: faults["product"],
                    isRequired: true
                ).fields,
                "categoryField": InputField(
                    name: "category", label: words(.chainsColumnCategory), hint: words(.chainsCategoryHint),
                    value: category, fault: faults["category"]
                ).fields,
            ]
        }
        var page = Page(
            "chains/invite", title: words(.chainsInviteTitle(name: subject.name)), section: .chains,
            trail: [Crumb(words(.chainsTitle), Address("/chains"))],
            fields: [
                "action": action, "supplier": supplier, "asksProduct": asksProduct,
                "terms": terms.fields(faults, sendsMail: sendsMail, in: words),
            ])
        page.show(form: "invite-form", faults)
        return page
    }
}
