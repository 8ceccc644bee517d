import Access
import ContractManagement
import Languages
import Storage
import Suppliers

/// What a record says of itself, above the form that changes it.
struct RecordFacts {
    var record: ManagedRecord
    var words: Words

    private typealias Field = FieldFault.Field

    var state: Tag? {
        switch record {
        case .visit(let visit): words.tag(visit.state)
        case .question(let question):
            question.answeredOn == nil ? Tag(.warn, words(.managedOpen)) : Tag(.good, words(.managedAnswered))
        case .plan: nil
        case .step(let step): words.tag(step.state)
        case .remedy(let remedy): words.tag(remedy.state)
        case .leaving(let leaving): words.tag(leaving.state)
        }
    }

    var lines: [(String, String)] {
        let all: [(String, String?)] =
            switch record {
            case .visit(let visit):
                [
                    (words(.managedManner), words(.managedManner, visit.manner)),
                    line(.plannedOn, visit.plannedOn), line(.visitors, visit.visitors),
                    line(.visitedOn, visit.visitedOn), line(.seen, visit.seen), line(.followUp, visit.followUp),
                ]
            case .question(let question):
                [
                    line(.text, question.text), line(.sentOn, question.sentOn), line(.due, question.due),
                    line(.answer, question.answer), line(.answeredOn, question.answeredOn),
                ]
            case .plan(let plan): [line(.title, plan.title), line(.finding, plan.finding)]
            case .step(let step):
                [
                    line(.text, step.text), line(.owner, step.owner), line(.due, step.due),
                    line(.keeper, step.keeper?.name ?? ""), line(.note, step.note),
                ]
            case .remedy(let remedy):
                [
                    (words(.managedRemedy), words(.managedRemedyKind, remedy.kind)),
                    line(.people, words.people(remedy.people)), line(.what, remedy.what), line(.due, remedy.due),
                ]
            case .leaving(let leaving):
                [
                    (words(.managedGround), words(.managedGround, leaving.ground)),
                    line(.reasons, leaving.reasons), line(.workers, leaving.workers),
                    (words(.managedProposedBy), leaving.proposedBy), (words(.managedAgreedBy), leaving.agreedBy),
                    line(.noticeOn, leaving.noticeOn), line(.representationsUntil, leaving.representationsUntil),
                    line(.replacementUntil, leaving.replacementUntil), line(.endedOn, leaving.endedOn),
                    line(.reason, leaving.withdrawnBecause),
                ]
            }
        return all.compactMap { label, value in
            guard let value, !value.isEmpty else { return nil }
            return (label, value)
        }
    }

    /// What belongs to the record: a visit's findings, a plan's steps, a remedy's way so far.
    func table(of file: ContractFile) -> Table? {
        switch record {
        case .visit(let visit) where visit.state == .done:
            return table(
                .managedItemTitle, .managedColumnItem, .managedColumnState,
                VisitItem.allCases.map { item in
                    [Table.Cell(words(.managedItem, item)), Table.Cell("", tag: words.tag(visit.findings[item]))]
                })
        case .plan(let plan) where !plan.steps.isEmpty:
            return table(
                .managedStepTitle, .managedColumnWhat, .managedColumnState,
                plan.steps.map { step in
                    [
                        Table.Cell(
                            step.text, link: Address("/contracts/\(file.contract.id)/managed/steps/\(step.id)"),
                            note: [step.owner, words.shortDay(step.due), step.keeper?.name].compactMap { $0 }.joined(
                                separator: ", ")),
                        Table.Cell("", tag: words.tag(step.state), note: step.note.isEmpty ? nil : step.note),
                    ]
                })
        case .remedy(let remedy):
            return table(
                .managedEntryTitle, .managedColumnWhen, .managedColumnState,
                remedy.entries.map { entry in
                    let witness = entry.witness.map { words(.managedWitness, $0) }
                    return [
                        Table.Cell(words.moment(entry.at), note: entry.by),
                        Table.Cell(
                            entry.evidence, tag: words.tag(entry.state), note: witness),
                    ]
                })
        default: return nil
        }
    }

    private func table(_ title: Message, _ first: Message, _ second: Message, _ rows: [[Table.Cell]]) -> Table {
        Table(
            caption: words(title), columns: [Table.Column(label: words(first)), Table.Column(label: words(second))],
            rows: rows)
    }

    private func line(_ field: Field, _ text: String) -> (String, String?) { (words(.managedField, field), text) }

    private func line(_ field: Field, _ day: Day?) -> (String, String?) {
        (words(.managedField, field), day.map { words.shortDay($0) })
    }
}
