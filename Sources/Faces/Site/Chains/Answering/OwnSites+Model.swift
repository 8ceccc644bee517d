import Languages
import Storage
import SupplyChains

/// The sites that a business has named, and a form for another.
struct OwnSitesPage: PageModel {
    static let faultFields: [SupplyChainsError.Code: String] = [
        .nameMissing: "name", .tooLong: "name", .badCountry: "country", .productMissing: "product",
        .productShowsName: "product", .tooMany: "name",
    ]

    var record: OwnRecord
    var naming = SiteNaming(name: "", country: "", product: "", isHidden: true)
    var visibility: OwnSupplierPage.Visibility?
    var isSent = false
    var fault: SupplyChainsError.Code?

    init(record: OwnRecord) { self.record = record }

    init(record: OwnRecord, _ form: Form) {
        self.record = record
        visibility = OwnSupplierPage.Visibility(rawValue: form["visibility"])
        naming = SiteNaming(
            name: form["name"], country: form["country"], product: form["product"], isHidden: visibility != .shown)
    }

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if let fault, let field = Self.faultFields[fault] { faults.add(field, words(.chainsFault, fault)) }
        if isSent, visibility == nil { faults.add("visibility", words(.chainsVisibilityMissing)) }
        let buyer = words.language == .welsh ? record.content.buyerInWelsh : record.content.buyer
        var page = Page(
            "answer/sites", title: words(.chainsOwnSitesTitle),
            trail: [Crumb(words(.chainsOwnTitle), Address("/answer"))],
            fields: [
                "hasRows": !record.sites.isEmpty, "sites": record.sites.map { site($0, words) },
                "nameField": InputField(
                    name: "name", label: words(.chainsColumnSite), hint: words(.chainsSiteHint), value: naming.name,
                    fault: faults["name"], isRequired: true
                ).fields,
                "countryField": InputField(
                    name: "country", label: words(.chainsColumnCountry), value: naming.country,
                    fault: faults["country"],
                    isRequired: true
                ).fields,
                "productField": InputField(
                    name: "product", label: words(.chainsColumnMade), hint: words(.chainsProductHint),
                    value: naming.product, fault: faults["product"], isRequired: true
                ).fields,
                "visibility": ChoiceField(
                    name: "visibility", label: words(.chainsSiteVisibilityQuestion(buyer: buyer)),
                    choices: OwnSupplierPage.Visibility.allCases.map { choice in
                        ChoiceField.Choice(value: choice.rawValue, label: words(.chainsVisibility, choice))
                    }, chosen: visibility.map { [$0.rawValue] } ?? [], fault: faults["visibility"]
                ).fields,
            ])
        page.show(form: "site-form", faults)
        return page
    }

    private func site(_ site: BusinessSite, _ words: Words) -> Fields {
        [
            "name": words.business(site.name), "country": words.country(site.country), "product": site.product,
            "sees": words(site.isHidden ? .chainsOwnSeesHidden : .chainsOwnSeesAll),
            "visibilityPath": "/answer/sites/\(site.id)/visibility",
            "withdrawPath": "/answer/sites/\(site.id)/withdraw",
            "other": site.isHidden ? "shown" : "hidden",
            "otherLabel": words(site.isHidden ? .chainsSiteShow : .chainsSiteHide),
        ]
    }
}
