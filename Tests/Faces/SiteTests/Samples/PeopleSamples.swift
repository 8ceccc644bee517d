import Access
import Languages
import Storage

@testable import Site

extension SamplePages {
    static let people = [
        SamplePage(
            "people",
            PeopleListPage(
                page: Storage.Page(items: everybody, total: 120, number: 2, size: 3),
                filters: PeopleFilters(Form(query: "q=n&role=auditor&sort=-added")),
                address: Address("/people", query: "q=n&role=auditor&sort=-added&page=2"), sendsMail: true)),
        SamplePage(
            "people-none",
            PeopleListPage(
                page: Storage.Page(items: [], total: 0, number: 1, size: 50), filters: PeopleFilters(Form()),
                address: Address("/people"), sendsMail: false)),
        SamplePage("people-invite", InvitePage(sendsMail: true, language: .welsh)),
        SamplePage("people-invite-refused", refusedInvitation),
        SamplePage("people-invite-no-mail", InvitePage(sendsMail: false, language: .english)),
        SamplePage("person-active", person(everybody[0], isOwn: true)),
        SamplePage("person-invited", person(everybody[1])),
        SamplePage("person-disabled", person(everybody[2], sendsMail: false)),
        SamplePage("person-refused", refusedChange),
        SamplePage("person-remove", PersonRemovalPage(person: everybody[0])),
        SamplePage(
            "organisation", OrganisationPage(own: organisations[0], others: [], mayChange: true, isFaulty: true)),
        SamplePage(
            "organisation-network",
            OrganisationPage(own: organisations[0], others: organisations, mayChange: false)),
        SamplePage(
            "switch",
            SwitchPage(organisations: organisations, current: organisations[1], next: Address("/hits"))),
    ]

    static let links =
        [
            SamplePage(
                "join", isSignedIn: false, JoinPage(token: "token", invitation: invitation(needsPassword: true))),
            SamplePage(
                "join-again", isSignedIn: false, JoinPage(token: "token", invitation: invitation(needsPassword: false))),
            SamplePage("forgotten", isSignedIn: false, ForgottenPage(sendsMail: true)),
            SamplePage("forgotten-refused", isSignedIn: false, refusedForgotten),
            SamplePage(
                "forgotten-sent", isSignedIn: false,
                ForgottenPage(sendsMail: true, address: "n.officer@example.org", isSent: true)),
            SamplePage("forgotten-no-mail", isSignedIn: false, ForgottenPage(sendsMail: false)),
            SamplePage(
                "new-password", isSignedIn: false,
                NewPasswordPage(
                    token: "token", address: "n.officer@example.org", fault: AccountFault(AccessError(.weakPassword)))),
            SamplePage("first-start", isSignedIn: false, FirstStartPage(token: "token", known: nil)),
            SamplePage("first-start-refused", isSignedIn: false, refusedStart),
        ]
        + AccountLink.Kind.allCases.map { kind in
            SamplePage("dead-\(kind.rawValue)", isSignedIn: false, DeadLinkPage(kind: kind))
        }

    private static let everybody: [Person] = zip(Person.State.allCases, ["<Aled>", "Élin Fôn", "Nest"]).enumerated()
        .map { place, pair in
            Person(
                id: ID(stored: "019a0000-0000-7000-8000-00000000000\(place)"), name: pair.1,
                address: "person\(place)@example.org", roles: [.administrator, .auditor], state: pair.0,
                addedAt: TestSite.now)
        }

    private static let organisations = OrganisationKind.allCases.prefix(2).enumerated().map { place, kind in
        Organisation(
            id: ID(stored: "019a0000-0000-7000-8000-00000000001\(place)"), name: "Gwynfryn \(place)",
            welshName: "Gwynfryn \(place) yn Gymraeg", kind: kind)
    }

    private static func person(_ person: Person, isOwn: Bool = false, sendsMail: Bool = true) -> PersonPage {
        PersonPage(person: person, isOwn: isOwn, sendsMail: sendsMail, name: person.name, roles: person.roles)
    }

    private static var refusedChange: PersonPage {
        var page = person(everybody[0])
        page.roles = []
        page.fault = AccountFault(AccessError(.lastAdministrator))
        return page
    }

    private static var refusedInvitation: InvitePage {
        var page = InvitePage(
            Form(query: "name=Nest&address=n&role=trainer&letter=en"), sendsMail: true, language: .welsh)
        page.fault = AccountFault(AccessError(.badAddress))
        return page
    }

    private static var refusedForgotten: ForgottenPage {
        ForgottenPage(sendsMail: true, address: "<n>", fault: AccountFault(AccessError(.badAddress)))
    }

    private static var refusedStart: FirstStartPage {
        var page = FirstStartPage(token: "token", known: organisations[1])
        page.fill(Form(query: "organisation=&name=Nest&address=n@example.org&kind=council"))
        page.fault = AccountFault(AccessError(.badName))
        return page
    }

    private static func invitation(needsPassword: Bool) -> Invitation {
        Invitation(
            name: "<Nest>", address: "n.officer@example.org", organisation: organisations[0],
            roles: [.investigator, .victimOfficer], needsPassword: needsPassword)
    }
}
