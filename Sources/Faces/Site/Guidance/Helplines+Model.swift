import Languages
import PublicGuidance

/// Every number of the contact table, with what it is for and where it was read.
struct HelplinesPage: PageModel {
    var contacts: ContactTable

    func page(in words: Words) -> Page {
        let groups = ContactGroup.allCases.map { group in
            [
                "groupID": group.rawValue, "groupTitle": words(.contactGroup, group),
                "contacts": contacts[group].map { ContactView(contact: $0).fields(in: words) },
            ] as Fields
        }
        var page = Page("guidance/helplines", title: words(.helplinesTitle), fields: ["groups": groups])
        page.offersExit = true
        return page
    }
}
