import EthicalEmployment
import Languages
import Storage

/// A promise with all that was delivered, and the forms that tell of a delivery or withdraw one.
struct PromisePage: PageModel {
    static let formID = "delivery-form"

    var detail: PromiseDetail
    var mayChange: Bool
    var form = Form()
    var faults: [EntryFault] = []
    /// Whether the faults are those of the form that withdraws the promise or a delivery.
    var isWithdrawing = false

    static let fields: [EthicalEmploymentError.Code: String] = EntryReader.evidenceFields.merging([
        .badDay: "delivered", .badNumber: "amount", .tooLong: "title",
    ]) { $1 }

    private var promise: SocialValuePromise { detail.promise }
    private var isOpen: Bool { mayChange && promise.withdrawnAt == nil }
    private var path: String { "/employment/promises/\(promise.id)" }

    func page(in words: Words) -> Page {
        let found = EntryFault.all(faults, in: words)
        var page = Page(
            "employment/promise", title: words(.employmentPromise), section: .code,
            trail: [
                EmploymentPage.crumb(words), Crumb(words(.employmentPromisesTitle), Address("/employment/promises")),
            ],
            fields: [
                "promiseText": promise.text, "stateTag": words.tag(of: promise.progress.state).fields,
                "stateRule": words(.employmentPromiseStateEachText, promise.progress.state),
                "lines": lines(words).map(\.fields),
                "deliveries": detail.deliveries.isEmpty ? nil : table(words).fields(in: words),
                "entry": isOpen
                    ? ["action": "\(path)/deliveries", "inputs": inputs(found, words).map(\.fields)] as Fields : nil,
                "withdrawals": isOpen ? withdrawals(found, words) : nil,
            ])
        page.show(form: isOpen ? Self.formID : nil, found)
        return page
    }

    private func lines(_ words: Words) -> [EvidenceLine] {
        var lines = [
            EvidenceLine(
                label: words(.employmentColumnContract), text: promise.contractTitle,
                link: "/contracts/\(promise.contract)"),
            EvidenceLine(
                label: words(.employmentPromiseTarget), text: "\(promise.target.text) \(promise.unit)"),
            EvidenceLine(
                label: words(.employmentPromiseDone),
                text: words(
                    .employmentPromiseDoneOf(
                        amount: promise.progress.delivered.text, unit: promise.unit,
                        percent: words.number(promise.progress.percent)))),
            EvidenceLine(label: words(.employmentPromiseDue), text: words.day(promise.due)),
        ]
        if !promise.measure.isEmpty {
            lines.append(EvidenceLine(label: words(.employmentPromiseMeasure), text: promise.measure))
        }
        lines.append(
            EvidenceLine(
                label: words(.employmentRecorded), text: words.recorded(promise.recordedAt, by: promise.by)))
        if let reason = promise.withdrawalReason {
            lines.append(EvidenceLine(label: words(.employmentWithdrawnWhy), text: reason))
        }
        return lines
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.employmentDeliveries), hidesCaption: true,
            columns: [
                Table.Column(label: words(.employmentDeliveryDay)),
                Table.Column(label: words(.employmentDeliveryAmount), isNumeric: true),
                Table.Column(label: words(.employmentEvidence)), Table.Column(label: words(.employmentRecorded)),
            ],
            rows: detail.deliveries.map { delivery in
                [
                    Table.Cell(
                        words.shortDay(delivery.deliveredOn),
                        tag: delivery.withdrawnAt == nil
                            ? nil : Tag(.plain, words(.employmentPromiseState, PromiseProgress.State.withdrawn)),
                        note: delivery.withdrawalReason),
                    Table.Cell("\(delivery.amount.text) \(promise.unit)"),
                    words.cell(of: delivery.evidence),
                    Table.Cell(words.recorded(delivery.recordedAt, by: delivery.by)),
                ]
            })
    }

    private func inputs(_ faults: FieldFaults, _ words: Words) -> [EntryInput] {
        [
            .text(
                InputField(
                    name: "amount", label: words(.employmentDeliveryAmount),
                    hint: words(.employmentDeliveryAmountHint(unit: promise.unit)), value: form["amount"],
                    fault: faults["amount"])),
            .text(
                InputField(
                    name: "delivered", label: words(.employmentDeliveryDay), value: form["delivered"],
                    fault: faults["delivered"], kind: "date")),
        ] + EntryInput.evidence(form, faults, words)
    }

    /// The promise itself, or one of its deliveries that still count.
    private func withdrawals(_ faults: FieldFaults, _ words: Words) -> Fields {
        let counting = detail.deliveries.filter { $0.withdrawnAt == nil }
        let whole = ChoiceField.Choice(value: "promise", label: words(.employmentWithdrawPromise))
        return [
            "action": "\(path)/withdraw", "isUnfolded": isWithdrawing,
            "which": ChoiceField(
                name: "which", label: words(.employmentWithdrawWhich),
                choices: [whole]
                    + counting.map { delivery in
                        ChoiceField.Choice(
                            value: delivery.id.text,
                            label: words(
                                .employmentWithdrawDelivery(
                                    amount: "\(delivery.amount.text) \(promise.unit)",
                                    day: words.shortDay(delivery.deliveredOn))))
                    }, chosen: [form["which"]], fault: faults["which"]
            ).fields,
            "reason": InputField(
                name: "reason", label: words(.employmentWithdrawReason), hint: words(.employmentWithdrawReasonHint),
                value: form["reason"], fault: faults["reason"]
            ).fields,
        ]
    }
}
