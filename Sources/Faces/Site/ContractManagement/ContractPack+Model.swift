import Access
import ContractManagement
import Languages
import Storage
import Suppliers

/// What a review of a contract needs, on one page to be printed. It tells neither what went to the lead nor that the contract may be
/// left, and leaves out visits that are yet to surprise the supplier: paper goes from hand to hand.
struct ContractPackPage: PageModel {
    var file: ContractFile
    var madeAt: Timestamp

    private var contract: Contract { file.contract }

    func page(in words: Words) -> Page {
        let title = ContractFacts(contract: contract).title
        let back = Address("/contracts/\(contract.id)/managed")
        return Page(
            "contract-management/pack", title: words(.managedPackTitle(contract: title)), section: .tenders,
            trail: [Crumb(words(.managedListTitle), Address("/managed")), Crumb(title, back)],
            fields: [
                "madeText": words(.managedPackMade(moment: words.moment(madeAt))),
                "tier": words.riskTag(contract.tier).fields, "facts": facts(words),
                "notes": contract.notes.isEmpty ? nil : contract.notes,
                "reviews": reviews(words).fields(in: words),
                "visits": visits.map { record(words(.managedManner, $0.manner), .visit($0), words) },
                "plans": file.plans.map { record($0.title, .plan($0), words) },
                "remedies": file.remedies.map { record(words(.managedRemedyKind, $0.kind), .remedy($0), words) },
                "questions": file.questions.map { record(words.shortDay($0.sentOn), .question($0), words) },
                "meetings": file.meetings.reversed().map { meeting($0, words) },
                "items": file.standing.minutes.map { ["item": words.standing($0)] as Fields },
            ])
    }

    /// A visit that is announced, or was made or called off.
    private var visits: [ContractVisit] { file.visits.filter { $0.manner == .announced || $0.state != .planned } }

    private func facts(_ words: Words) -> [Fields] {
        let suppliers = contract.awards.flatMap(\.suppliers).map(\.name).joined(separator: ", ")
        let lines: [(String, String?)] = [
            (words(.contractsColumnSuppliers), suppliers), (words(.managedPackBuyer), contract.buyer),
            (words(.contractsColumnValue), ContractFacts(contract: contract).value(in: words)),
            (words(.managedPackStart), contract.start.map { words.shortDay($0) }),
            (words(.managedPackEnd), contract.end.map { words.shortDay($0) }),
            (words(.managedPackPoints), words.number(contract.points)),
        ]
        return lines.compactMap { label, value in
            value.flatMap { $0.isEmpty ? nil : ["label": label, "value": $0] as Fields }
        }
    }

    private func reviews(_ words: Words) -> Table {
        let next = file.next.map {
            [Table.Cell(words.shortDay($0.due)), Table.Cell(words(.managedReviewPlanned), note: $0.keeper?.name)]
        }
        return Table(
            caption: words(.managedPackReviews), hidesCaption: true,
            columns: [Table.Column(label: words(.managedColumnWhen)), Table.Column(label: words(.managedColumnWhat))],
            rows: [next ?? [Table.Cell(words.shortDay(file.proposed)), Table.Cell(words(.managedReviewUnplanned))]]
                + file.held.reversed().map {
                    [Table.Cell(words.shortDay(orUnknown: $0.heldOn)), Table.Cell($0.summary, note: $0.by)]
                })
    }

    private func record(_ title: String, _ record: ManagedRecord, _ words: Words) -> Fields {
        let facts = RecordFacts(record: record, words: words)
        return [
            "recordTitle": title, "recordTag": facts.state?.fields,
            "lines": facts.lines.map { ["label": $0.0, "value": $0.1] as Fields },
            "table": facts.table(of: file).map { $0.fields(in: words) },
        ]
    }

    private func meeting(_ meeting: ContractMeeting, _ words: Words) -> Fields {
        [
            "recordTitle": words.shortDay(meeting.heldOn), "present": meeting.present,
            "lines": meeting.minutes.filter { !$0.note.isEmpty }.map {
                ["label": words.standing($0), "value": $0.note] as Fields
            },
        ]
    }
}
