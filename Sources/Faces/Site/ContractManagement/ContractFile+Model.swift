import Access
import ContractManagement
import Languages
import Storage
import Suppliers

/// All that is kept about one contract after award. Prints as it stands, without what leads to forms.
struct ContractFilePage: PageModel {
    var file: ContractFile
    var today: Day
    var mayRun: Bool
    var mayTell: Bool

    func page(in words: Words) -> Page {
        let title = ContractFacts(contract: file.contract).title
        return Page(
            "contract-management/file", title: words(.managedFileTitle(contract: title)), section: .tenders,
            trail: [
                Crumb(words(.managedListTitle), Address("/managed")),
                Crumb(title, Address("/contracts/\(file.contract.id)")),
            ],
            fields: [
                "packPath": path("print"), "tier": words.riskTag(file.contract.tier).fields,
                "sections": ManagedSection.allCases.map { section($0, words) },
            ])
    }

    private func section(_ section: ManagedSection, _ words: Words) -> Fields {
        let rows = rows(section, words)
        let table = Table(
            caption: words(.managedSectionEachTitle, section), hidesCaption: true,
            columns: [
                Table.Column(label: words(.managedColumnWhat)), Table.Column(label: words(.managedColumnWhen)),
                Table.Column(label: words(.managedColumnState)),
            ], rows: rows)
        let may = section == .concerns ? mayTell : mayRun
        return [
            "sectionID": "part-\(section.rawValue)", "sectionTitle": words(.managedSectionEachTitle, section),
            "sectionText": words(.managedSectionEachText, section),
            "sectionEmpty": words(.managedSectionEachNone, section),
            "table": rows.isEmpty ? nil : table.fields(in: words),
            "links": (may ? section.forms : []).map {
                ["linkPath": path($0.path), "linkText": words(.managedFormEachTitle, $0)] as Fields
            },
        ]
    }

    private func path(_ rest: String) -> String { "/contracts/\(file.contract.id)/managed/\(rest)" }

    private func link(_ rest: String) -> Address { Address(path(rest)) }

    private func rows(_ section: ManagedSection, _ words: Words) -> [[Table.Cell]] {
        switch section {
        case .concerns:
            file.receipts.map { receiptRow($0, .managedConcernSent, words) }
                + [file.routine].compactMap { $0 }.map { receiptRow($0, .managedRoutineSent, words) }
        case .remedies:
            file.remedies.map { remedy in
                [
                    Table.Cell(
                        words(.managedRemedyKind, remedy.kind), link: link("remedies/\(remedy.id)"),
                        note: "\(words(.managedField, FieldFault.Field.people)): \(words.people(remedy.people))"),
                    due(remedy.due, remedy.state.isOpen, words), Table.Cell("", tag: words.tag(remedy.state)),
                ]
            }
        case .visits:
            file.visits.map { visit in
                [
                    Table.Cell(
                        words(.managedManner, visit.manner), link: link("visits/\(visit.id)"), note: visit.visitors),
                    due(visit.visitedOn ?? visit.plannedOn, visit.state == .planned, words),
                    Table.Cell("", tag: words.tag(visit.state)),
                ]
            }
        case .questions:
            file.questions.map { question in
                [
                    Table.Cell(question.text, link: link("questions/\(question.id)")),
                    due(question.due, question.answeredOn == nil, words),
                    Table.Cell("", tag: RecordFacts(record: .question(question), words: words).state),
                ]
            }
        case .plans: planRows(words)
        case .reviews: reviewRows(words)
        case .meetings:
            file.meetings.map { meeting in
                let said = meeting.minutes.filter { !$0.note.isEmpty }
                return [
                    Table.Cell(meeting.present), Table.Cell(words.shortDay(meeting.heldOn)),
                    Table.Cell(said.map { "\(words.standing($0)): \($0.note)" }.joined(separator: " · ")),
                ]
            }
        case .leaving:
            file.leavings.map { leaving in
                [
                    Table.Cell(words(.managedGround, leaving.ground), link: link("leaving/\(leaving.id)")),
                    Table.Cell(words.shortDay(orUnknown: leaving.endedOn ?? leaving.noticeOn)),
                    Table.Cell("", tag: words.tag(leaving.state)),
                ]
            }
        }
    }

    private func receiptRow(_ receipt: Concern.Receipt, _ text: Message, _ words: Words) -> [Table.Cell] {
        [
            Table.Cell(words(text), note: receipt.by), Table.Cell(words.moment(receipt.sentAt)),
            Table.Cell("", tag: words.concernTag(receipt.answer)),
        ]
    }

    private func planRows(_ words: Words) -> [[Table.Cell]] {
        file.plans.map { plan in
            let open = plan.steps.filter(\.state.isOpen)
            return [
                Table.Cell(plan.title, link: link("plans/\(plan.id)"), note: plan.finding),
                open.map(\.due).min().map { due($0, true, words) } ?? Table.Cell(words(.managedNothingDue)),
                Table.Cell(words(.managedStepsOpen(count: open.count))),
            ]
        }
    }

    private func reviewRows(_ words: Words) -> [[Table.Cell]] {
        let planned = file.next.map { next in
            [
                Table.Cell(
                    words(.managedReviewNext),
                    note: [next.keeper?.name, next.reason].compactMap { $0 }.filter { !$0.isEmpty }.joined(
                        separator: " · "
                    ).nonEmpty),
                due(next.due, true, words), Table.Cell("", tag: Tag(.plain, words(.managedReviewPlanned))),
            ]
        }
        let none = [
            Table.Cell(words(.managedReviewNext)),
            Table.Cell(words(.managedReviewProposed(day: words.shortDay(file.proposed)))),
            Table.Cell("", tag: Tag(.unknown, words(.managedReviewUnplanned))),
        ]
        return [planned ?? none]
            + file.held.reversed().map { review in
                [
                    Table.Cell(review.summary, note: review.by), Table.Cell(words.shortDay(orUnknown: review.heldOn)),
                    Table.Cell("", tag: Tag(.good, words(.managedReviewHeld))),
                ]
            }
    }

    /// A day, and that it is over where something still waits.
    private func due(_ day: Day, _ isOpen: Bool, _ words: Words) -> Table.Cell {
        let isLate = isOpen && day < today
        return Table.Cell(words.shortDay(day), tag: isLate ? Tag(.danger, words(.managedLate)) : nil)
    }
}
