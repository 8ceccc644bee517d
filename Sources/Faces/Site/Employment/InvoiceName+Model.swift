import EthicalEmployment
import Languages
import NameMatching
import Storage
import Suppliers

/// One name on invoices: its figures, the suppliers that it may be and why, what people decided, and the form that says which it
/// is.
struct InvoiceNamePage: PageModel {
    static let formID = "invoice-name-form"

    var detail: InvoiceNameDetail
    /// What was searched for in the register, and what was found, those that are proposed anyway left out.
    var asked = ""
    var found: [Supplier] = []
    var mayChange: Bool
    var mayReadSuppliers: Bool
    var form = Form()
    var faults: [EntryFault] = []

    /// The fields that the service's refusals belong to.
    static let fields: [EthicalEmploymentError.Code: String] = [.tooLong: "note"]

    func page(in words: Words) -> Page {
        let name = detail.name
        let faults = EntryFault.all(faults, in: words)
        let isOpen = detail.holding == nil
        var page = Page(
            "employment/invoice-name", title: name.name, section: .code,
            trail: [
                EmploymentPage.crumb(words), PaymentsPage.crumb(words),
                Crumb(words(.employmentNamesTitle), Address(InvoiceNameListPage.path)),
            ],
            fields: [
                "status": words.tag(of: name.state).fields, "figures": figures(words),
                "holding": detail.holding.map { holding($0, words) },
                "undoPath": mayChange && !isOpen ? "\(InvoiceNameListPage.path(name.id))/undo" : nil,
                "isOpen": isOpen, "hasProposals": !detail.proposals.isEmpty,
                "proposals": detail.proposals.map { proposal($0, words) },
                "decide": mayChange && isOpen ? decide(words, faults) : nil,
                "quarters": quarters(words).fields(in: words),
                "history": detail.decisions.isEmpty ? nil : history(words).fields(in: words),
            ])
        page.show(form: mayChange && isOpen ? Self.formID : nil, faults)
        return page
    }

    private func figures(_ words: Words) -> [Fields] {
        let pace = detail.name.pace
        return [
            (words(.employmentNamesColumnInvoices), words.number(pace.invoices)),
            (words(.employmentPaymentsByNumber), words.percent(pace.percentByNumber)),
            (words(.employmentPaymentsMedian), words.days(pace.medianDays)),
            (words(.employmentNamesColumnSum), words.money(pace.amount)),
        ].map { ["figureName": $0.0, "figure": $0.1] }
    }

    private func holding(_ decision: InvoiceDecision, _ words: Words) -> Fields {
        [
            "decision": words.decision(decision), "note": decision.note.isEmpty ? nil : decision.note,
            "when": words.recorded(decision.decidedAt, by: decision.by),
            "supplierPath": mayReadSuppliers ? decision.supplier.map { "/suppliers/\($0.id)" } : nil,
        ]
    }

    private func proposal(_ proposal: InvoiceProposal, _ words: Words) -> Fields {
        [
            "name": proposal.name, "path": mayReadSuppliers ? "/suppliers/\(proposal.supplier)" : nil,
            "facts": facts(proposal, words), "exact": proposal.isExact ? words(.employmentNamesSameLetters) : nil,
            "evidence": NameEvidence(name: proposal.name, comparison: proposal.comparison).fields(in: words),
        ]
    }

    private func facts(_ proposal: InvoiceProposal, _ words: Words) -> String {
        let parts = [
            words(.employmentNamesAlike(score: words.score(proposal.comparison.score))), proposal.number,
            proposal.place, proposal.yearlySpend.map { words(.employmentNamesSpend(sum: words.roundMoney($0))) },
        ]
        return parts.compactMap { $0 }.joined(separator: " · ")
    }

    private func decide(_ words: Words, _ faults: FieldFaults) -> Fields {
        let proposed = detail.proposals.map { proposal in
            ChoiceField.Choice(
                value: proposal.supplier.text, label: proposal.name,
                hint: facts(proposal, words))
        }
        let searched = found.map { supplier in
            ChoiceField.Choice(value: supplier.id.text, label: supplier.name, hint: words.sector(supplier.sector))
        }
        let none = ChoiceField.Choice(
            value: "none", label: words(.employmentNamesNoneOfThem), hint: words(.employmentNamesNoneOfThemHint))
        return [
            "action": InvoiceNameListPage.path(detail.name.id), "asked": asked.isEmpty ? nil : asked,
            "q": InputField(name: "q", label: words(.tendersRegisterSearch), value: asked, kind: "search").fields,
            "foundText": asked.isEmpty ? nil : words(.tendersRegisterFound(count: found.count)),
            "supplier": ChoiceField(
                name: "supplier", label: words(.tendersRegisterTitle), choices: proposed + searched + [none],
                chosen: [form["supplier"]], fault: faults["supplier"]
            ).fields,
            "note": InputField(
                name: "note", label: words(.employmentNote), value: form["note"], fault: faults["note"]
            ).fields,
        ]
    }

    private func quarters(_ words: Words) -> Table {
        PaymentsPage.table(detail.quarters, words(.employmentPaymentsQuarters), words)
    }

    private func history(_ words: Words) -> Table {
        Table(
            caption: words(.employmentHistory), hidesCaption: true,
            columns: [
                Table.Column(label: words(.employmentNamesColumnDecision)),
                Table.Column(label: words(.employmentRecorded)),
                Table.Column(label: words(.employmentNamesColumnUndone)),
            ],
            rows: detail.decisions.map { decision in
                [
                    Table.Cell(words.decision(decision), note: decision.note.isEmpty ? nil : decision.note),
                    Table.Cell(words.recorded(decision.decidedAt, by: decision.by)),
                    Table.Cell(decision.undoneAt.map { words.recorded($0, by: decision.undoneBy) } ?? "–"),
                ]
            })
    }
}
