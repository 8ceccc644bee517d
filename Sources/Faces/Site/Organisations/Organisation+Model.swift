import Access
import HTTPTypes
import Languages

/// The organisation that somebody works for, and those of the network for who may know them.
struct OrganisationPage: PageModel {
    var own: Organisation
    /// Empty for those who know only their own.
    var others: [Organisation]
    var mayChange: Bool
    var isFaulty = false

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if isFaulty { faults.add(OrganisationFields.name, words(.organisationFaultName)) }
        var page = Page(
            "organisations/organisation", title: words(.organisationTitle), section: .organisation,
            fields: [
                "ownName": words.name(of: own), "ownKind": words.kind(own.kind), "mayChange": mayChange,
                "others": others.isEmpty ? nil : table(words).fields(in: words),
            ])
        let form = OrganisationFields(
            name: own.name, welshName: own.welshName, kind: own.kind, fault: faults[OrganisationFields.name])
        page.fields = page.fields.adding(form.fields(in: words))
        page.form = mayChange ? "organisation-form" : nil
        page.faults = faults
        if isFaulty { page.status = .unprocessableContent }
        return page
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.organisationNetwork),
            columns: [
                Table.Column(label: words(.organisationColumnName)),
                Table.Column(label: words(.organisationKind)),
            ],
            rows: others.map { [Table.Cell(words.name(of: $0)), Table.Cell(words.kind($0.kind))] })
    }
}
