import Access
import ContractManagement
import Languages
import Storage

extension ManagedFormPage {
    /// The fields of the form.
    func rows(_ input: ManagedInput) -> [FormSheet.Row] {
        let words = input.words
        switch kind {
        case .concern: return [input.area(.text)]
        case .planReview:
            return [
                input.day(.due, file.next?.due ?? file.proposed), input.area(.reason),
                input.keeper(keepers, file.next?.keeper?.id ?? reader),
            ]
        case .holdReview: return [input.day(.heldOn), input.area(.summary)]
        case .visit:
            return [
                input.basis(file.receipts),
                input.radios(
                    "manner", words(.managedManner), codes: .managedManner, ContractVisit.Manner.allCases,
                    chosen: .announced),
                input.day(.plannedOn), input.line(.visitors),
            ]
        case .visitReport: return visitRows(input)
        case .question: return [input.basis(file.receipts), input.area(.text), input.day(.sentOn), input.day(.due)]
        case .questionAnswer: return [input.area(.answer), input.day(.answeredOn)]
        case .plan: return [input.basis(file.receipts), input.line(.title), input.area(.finding)]
        case .step:
            return [input.area(.text), input.line(.owner), input.day(.due), input.keeper(keepers, reader)]
        case .stepState:
            return [
                input.radios("state", words(.managedState), codes: .managedStepState, CorrectiveStep.State.allCases),
                input.area(.note),
            ]
        case .remedy:
            return [
                input.basis(file.receipts),
                input.radios(
                    "kind", words(.managedRemedy), codes: .managedRemedyKind, Remedy.Kind.allCases, chosen: .wages),
                input.line(.people, kind: "number"), input.area(.what), input.day(.due),
            ]
        case .remedyState: return remedyRows(input)
        case .leaving:
            return [
                input.basis(file.receipts, withRoutine: false),
                input.radios(
                    "ground", words(.managedGround), codes: .managedGround, Leaving.Ground.allCases,
                    chosen: .contractTerm),
                input.area(.reasons), input.area(.workers),
                .boxes(
                    ChoiceField(
                        name: "section28", label: words(.managedField, FieldFault.Field.section28),
                        choices: [.init(value: "yes", label: words(.managedSection28Yes))],
                        chosen: Set(input.typed.values("section28")), fault: input.faults["section28"])),
            ]
        case .leavingStep: return leavingRows(input)
        case .standingItems: return standingRows(input)
        case .meeting: return meetingRows(input)
        }
    }

    private func visitRows(_ input: ManagedInput) -> [FormSheet.Row] {
        let words = input.words
        let items = VisitItem.allCases.map { item in
            input.radios(
                "finding-\(item.rawValue)", words(.managedItem, item), codes: .managedFinding, VisitFinding.allCases,
                chosen: .notSeen)
        }
        let steps: [ChoiceField.Choice] = [
            .init(value: "done", label: words(.managedVisitDone)),
            .init(value: "cancelled", label: words(.managedVisitCancel)),
        ]
        return [input.choice("step", words(.managedState), steps, "done"), input.day(.visitedOn)] + items
            + [input.area(.seen), input.area(.followUp)]
    }

    private func remedyRows(_ input: ManagedInput) -> [FormSheet.Row] {
        guard case .remedy(let remedy) = record else { return [] }
        let words = input.words
        var rows = [
            input.radios("state", words(.managedState), codes: .managedRemedyState, remedy.following),
            input.area(.evidence),
        ]
        if remedy.following.contains(.confirmed) {
            rows.append(
                input.radios(
                    "confirmedBy", words(.managedField, FieldFault.Field.confirmedBy), codes: .managedWitness,
                    Remedy.Witness.allCases))
        }
        return rows
    }

    private func leavingRows(_ input: ManagedInput) -> [FormSheet.Row] {
        guard case .leaving(let leaving) = record else { return [] }
        let words = input.words
        let step: LeavingStep =
            switch leaving.state {
            case .proposed: .agree
            case .agreed: .notice
            default: .end
            }
        var rows = [input.radios("step", words(.managedState), codes: .managedLeavingStep, [step, .withdraw])]
        if step == .notice {
            rows += [input.day(.noticeOn), input.day(.representationsUntil)]
            if leaving.ground.allowsReplacement { rows.append(input.day(.replacementUntil)) }
        }
        if step == .end { rows.append(input.day(.endedOn)) }
        return rows + [input.area(.reason)]
    }

    private func standingRows(_ input: ManagedInput) -> [FormSheet.Row] {
        let words = input.words
        let chosen =
            input.typed.has("own") ? input.typed.values("items") : file.standing.usual.map(\.rawValue)
        return [
            .boxes(
                ChoiceField(
                    name: "items", label: words(.managedField, FieldFault.Field.items),
                    choices: StandingItems.Usual.allCases.map {
                        .init(value: $0.rawValue, label: words(.managedStanding, $0))
                    }, chosen: Set(chosen), fault: input.faults["items"])),
            .area(
                InputField(
                    name: "own", label: words(.managedStandingOwn), hint: words(.managedStandingOwnHint),
                    value: input.typed.has("own")
                        ? input.typed["own"] : file.standing.own.joined(separator: "\n"))),
        ]
    }

    private func meetingRows(_ input: ManagedInput) -> [FormSheet.Row] {
        let items = file.standing.minutes.enumerated().map { place, minute in
            // The first has the name that faults lead to.
            let name = place == 0 ? "items" : "items-\(place)"
            return FormSheet.Row.area(
                InputField(
                    name: name, label: input.words.standing(minute), value: input.typed[name],
                    fault: input.faults[name]))
        }
        return [input.day(.heldOn), input.line(.present)] + items
    }
}
