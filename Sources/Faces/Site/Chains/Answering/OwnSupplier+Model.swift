import Languages
import Storage
import SupplyChains

/// Names a supplier, or changes what was said of one.
struct OwnSupplierPage: PageModel {
    static let faultFields: [SupplyChainsError.Code: String] = [
        .nameMissing: "name", .tooLong: "name", .badCountry: "country", .badCategory: "category", .badNumber: "number",
        .productMissing: "product", .productShowsName: "product", .badShare: "share", .alreadyNamed: "name",
        .tooMany: "name", .otherState: "name",
    ]

    enum Visibility: String, Sendable, CaseIterable {
        case shown, hidden
    }

    var content: LinkContent
    var naming = SupplierNaming(facts: BusinessFacts(), product: "", isHidden: true)
    /// Nothing is chosen before the business chooses.
    var visibility: Visibility?
    /// What is changed; nil for a new one.
    var changing: ID<SupplyLink>?
    var isSent = false
    var fault: SupplyChainsError.Code?

    init(content: LinkContent) { self.content = content }

    init(content: LinkContent, _ form: Form, changing: ID<SupplyLink>? = nil) {
        self.content = content
        self.changing = changing
        visibility = Visibility(rawValue: form["visibility"])
        naming = SupplierNaming(
            facts: BusinessFacts(
                name: form["name"], country: form["country"], category: form["category"],
                companyNumber: form["number"]),
            product: form["product"], share: form["share"], isHidden: visibility != .shown)
    }

    init(content: LinkContent, _ supplier: OwnRecord.NamedSupplier) {
        self.content = content
        changing = supplier.id
        visibility = supplier.isHidden ? .hidden : .shown
        let share = supplier.share.map { $0 % 10 == 0 ? "\($0 / 10)" : "\($0 / 10).\($0 % 10)" }
        naming = SupplierNaming(
            facts: BusinessFacts(
                name: supplier.name, country: supplier.country ?? "", category: supplier.category ?? "",
                companyNumber: supplier.companyNumber ?? ""),
            product: supplier.product, share: share ?? "", isHidden: supplier.isHidden)
    }

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if let fault, let field = Self.faultFields[fault] { faults.add(field, words(.chainsFault, fault)) }
        if isSent, visibility == nil { faults.add("visibility", words(.chainsVisibilityMissing)) }
        let facts = naming.facts
        func field(
            _ name: String, _ label: Message, _ value: String, hint: Message? = nil, isRequired: Bool = false
        ) -> Fields {
            InputField(
                name: name, label: words(label), hint: hint.map { words($0) }, value: value, fault: faults[name],
                isRequired: isRequired
            ).fields
        }
        let buyer = words.language == .welsh ? content.buyerInWelsh : content.buyer
        var page = Page(
            "answer/supplier",
            title: words(changing == nil ? .chainsNameTitle : .chainsChangeTitle),
            trail: [
                Crumb(words(.chainsOwnTitle), Address("/answer")),
                Crumb(words(.chainsOwnSuppliersTitle), Address("/answer/suppliers")),
            ],
            fields: [
                "action": changing.map { "/answer/suppliers/\($0)" } ?? "/answer/suppliers/new",
                "nameField": field("name", .chainsColumnName, facts.name, isRequired: true),
                "productField": field(
                    "product", .chainsColumnProduct, naming.product, hint: .chainsProductHint, isRequired: true),
                "countryField": field("country", .chainsColumnCountry, facts.country, hint: .chainsCountryHint),
                "shareField": field("share", .chainsShareLabel, naming.share, hint: .chainsShareHint),
                "categoryField": field(
                    "category", .chainsColumnCategory, facts.category, hint: .chainsCategoryHint),
                "numberField": field("number", .chainsColumnNumber, facts.companyNumber, hint: .chainsNumberHint),
                "visibility": ChoiceField(
                    name: "visibility", label: words(.chainsVisibilityQuestion(buyer: buyer)),
                    hint: words(.chainsVisibilityHintText),
                    choices: Visibility.allCases.map { choice in
                        ChoiceField.Choice(
                            value: choice.rawValue, label: words(.chainsVisibility, choice),
                            hint: words(.chainsVisibilityEachHint, choice))
                    }, chosen: visibility.map { [$0.rawValue] } ?? [], fault: faults["visibility"]
                ).fields,
            ])
        page.show(form: "supplier-form", faults)
        return page
    }
}
