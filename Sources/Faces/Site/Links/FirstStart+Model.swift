import Access
import Languages

/// Sets up an empty store: whose it is, and who keeps its people.
struct FirstStartPage: PageModel {
    var token: String
    var start = FirstStart()
    var fault: AccountFault?

    /// - Parameter known: the organisation that the store holds already.
    init(token: String, known: Organisation?) {
        self.token = token
        guard let known else { return }
        start.organisationName = known.name
        start.organisationWelshName = known.welshName
        start.kind = known.kind
    }

    mutating func fill(_ form: Form) {
        start.organisationName = form["organisation"]
        start.organisationWelshName = form["welsh"]
        start.kind = OrganisationKind(rawValue: form["kind"]) ?? start.kind
        start.personName = form["name"]
        start.address = form["address"]
        start.password = form.exact("password")
    }

    func page(in words: Words) -> Page {
        // A name that is missing is looked for from the top down.
        var faults = FieldFaults()
        if let fault {
            let isOrganisation = fault.field == "name" && start.organisationName.isEmpty
            faults.add(isOrganisation ? OrganisationFields.name : fault.field, fault.text(words))
        }
        var page = Page(
            "links/first-start", title: words(.linksFirstStartTitle),
            fields: [
                "path": "/first-start/\(token)",
                "nameField": InputField(
                    name: "name", label: words(.linksFirstStartName), value: start.personName,
                    fault: faults["name"], autocomplete: "name", isRequired: true
                ).fields,
                "addressField": InputField(
                    name: "address", label: words(.signinAddress), value: start.address, fault: faults["address"],
                    kind: "email", autocomplete: "username", isRequired: true
                ).fields,
                "passwordField": NewPasswordField(fault: faults["password"]).fields(in: words),
            ])
        let organisation = OrganisationFields(
            name: start.organisationName, welshName: start.organisationWelshName, kind: start.kind,
            fault: faults[OrganisationFields.name])
        page.fields = page.fields.adding(organisation.fields(in: words))
        page.show(form: "first-start-form", faults)
        return page
    }
}
