import Languages
import Questionnaires
import Storage
import SupplyChains

/// All that the buyer may see of one business.
struct BusinessPage: PageModel {
    var detail: BusinessDetail
    var today: Day
    var mayRun: Bool
    /// What it was sent, the latest first.
    var requests: [QuestionnaireRequest] = []

    private var one: BusinessSummary { detail.summary }
    private var path: String { "/chains/businesses/\(one.id)" }

    func page(in words: Words) -> Page {
        let open = detail.invitations.first { $0.isOpen }
        let isKnown = one.name != nil
        return Page(
            "chains/business", title: words.business(one.name), section: .chains,
            trail: [
                Crumb(words(.chainsTitle), Address("/chains")),
                Crumb(words(.chainsListTitle), Address("/chains/businesses")),
            ],
            fields: [
                "isHidden": !isKnown,
                "facts": facts(words),
                "supplierPath": one.supplier.map { "/suppliers/\($0)" },
                "isInLoop": one.isInLoop,
                "invitePath": mayRun && isKnown && open == nil ? "\(path)/invite" : nil,
                "hasRequests": !requests.isEmpty,
                "requests": requests.map { request($0, words) },
                "askPath": mayRun && isKnown && !isWaited ? "\(path)/questionnaire" : nil,
                "risk": RiskView(assessment: detail.assessment).fields(in: words),
                "flagCount": detail.redFlags.isEmpty ? nil : words(.chainsFlags(count: detail.redFlags.count)),
                "customers": neighbours(detail.customers, words(.chainsCustomersTitle), words).fields(in: words),
                "hasSuppliers": !detail.suppliers.isEmpty,
                "knowledge": words.knowledge(one.knowledge).fields,
                "suppliers": neighbours(detail.suppliers, words(.chainsSuppliersTitle), words).fields(in: words),
                "hasSites": !detail.sites.isEmpty,
                "sites": sites(words).fields(in: words),
                "hasInvitations": !detail.invitations.isEmpty,
                "invitations": detail.invitations.map { invitation($0, words) },
                "merged": detail.merged.map { merged($0, words) },
                "contacts": detail.contacts.map { ["contact": $0.name] as Fields },
                "history": detail.history.map { event($0, words) },
            ])
    }

    private func facts(_ words: Words) -> [Fields] {
        [
            (words(.chainsColumnTier), words(.chainsTier(number: words.number(one.tier)))),
            (words(.chainsColumnCountry), words.country(orUnknown: one.country)),
            (words(.chainsColumnCategory), one.category ?? words(.siteUnknown)),
            (words(.chainsColumnNumber), one.companyNumber ?? words(.siteUnknown)),
            (words(.chainsColumnAnswer), words.answer(one.answer).word),
            (words(.chainsColumnQuestionnaire), words.questionnaire(one.questionnaire.state).word),
            (words(.chainsColumnRisk), words(.chainsOfHundred(number: words.risk(thousandths: one.risk)))),
        ].map { ["label": $0.0, "value": $0.1] as Fields }
    }

    private var isWaited: Bool { requests.contains { [.asked, .started, .late].contains($0.state) } }

    private func request(_ request: QuestionnaireRequest, _ words: Words) -> Fields {
        let flags = request.outcome?.flags ?? 0
        return [
            "state": request.state.tag(in: words).fields, "path": "/questionnaires/\(request.id)",
            "sent": words(.chainsSentOn(day: words.shortDay(Words.day(of: request.sentAt)))),
            "due": words(.chainsDueBy(day: words.shortDay(request.dueOn))),
            "by": words(request.askedBy == nil ? .chainsInvitedByUs : .chainsInvitedByCustomer),
            "score": request.outcome == nil ? nil : words.score(request.outcome?.score),
            "flags": flags == 0 ? nil : words(.questionnairesFlagsCount(count: flags)),
        ]
    }

    private func neighbours(_ neighbours: [BusinessDetail.Neighbour], _ caption: String, _ words: Words) -> Table {
        Table(
            caption: caption, hidesCaption: true,
            columns: [
                Table.Column(label: words(.chainsColumnName)), Table.Column(label: words(.chainsColumnProduct)),
                Table.Column(label: words(.chainsColumnShare), isNumeric: true),
                Table.Column(label: words(.chainsColumnCountry)), Table.Column(label: words(.chainsColumnSource)),
            ],
            rows: neighbours.map { one in
                let name = one.business == nil ? words(.chainsOurselves) : words.business(one.name)
                return [
                    Table.Cell(name, link: one.business.map { Address("/chains/businesses/\($0)") }),
                    Table.Cell(one.product), Table.Cell(words.share(one.share)),
                    Table.Cell(one.business == nil ? "" : words.country(orUnknown: one.country)),
                    Table.Cell(words(.chainsSource, one.source)),
                ]
            })
    }

    private func sites(_ words: Words) -> Table {
        Table(
            caption: words(.chainsSitesTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.chainsColumnSite)), Table.Column(label: words(.chainsColumnCountry)),
                Table.Column(label: words(.chainsColumnMade)),
            ],
            rows: detail.sites.map { site in
                [
                    Table.Cell(
                        words.business(site.name), note: site.withdrawnAt == nil ? nil : words(.chainsTakenBack)),
                    Table.Cell(words.country(site.country)), Table.Cell(site.product),
                ]
            })
    }

    private func invitation(_ invitation: ChainInvitation, _ words: Words) -> Fields {
        let isOurs = mayRun && invitation.invitedBy == nil && invitation.isOpen && one.name != nil
        return [
            "state": words.state(of: invitation, on: today).fields,
            "sent": words(.chainsSentOn(day: words.shortDay(Words.day(of: invitation.sentAt)))),
            "due": words(.chainsDueBy(day: words.shortDay(invitation.due))),
            "by": words(invitation.invitedBy == nil ? .chainsInvitedByUs : .chainsInvitedByCustomer),
            "opened": invitation.openedAt.map { words(.chainsOpenedAt(moment: words.moment($0))) },
            "reminders": invitation.reminders > 0 ? words(.chainsReminders(count: invitation.reminders)) : nil,
            "remindPath": isOurs && mayRemind(invitation) ? "/chains/invitations/\(invitation.id)/remind" : nil,
            "withdrawPath": isOurs ? "/chains/invitations/\(invitation.id)/withdraw" : nil,
        ]
    }

    /// Once it has begun, a link goes to it by letter alone.
    private func mayRemind(_ invitation: ChainInvitation) -> Bool {
        invitation.state == .sent || invitation.hasAddress
    }

    private func merged(_ merged: BusinessDetail.MergedRecord, _ words: Words) -> Fields {
        [
            "name": words.business(merged.name), "reason": words(.suppliersQuoted(text: merged.reason)),
            "when": words.moment(merged.at), "undoPath": mayRun ? "/chains/merges/\(merged.pair)/undo" : nil,
        ]
    }

    private func event(_ event: ChainEvent, _ words: Words) -> Fields {
        [
            "when": words.moment(event.at), "what": words(.chainsEvent, event.kind),
            "who": event.isByBusiness ? words(.chainsByBusiness) : event.person,
            "why": event.reason.map { words(.suppliersQuoted(text: $0)) },
        ]
    }
}
