import Access
import ContractManagement
import Languages
import Storage

/// Makes the fields of a form with what was typed and what is wrong.
struct ManagedInput {
    typealias Field = FieldFault.Field

    var typed: Form
    var faults: FieldFaults
    var words: Words

    func line(_ field: Field, kind: String = "text", value: String = "") -> FormSheet.Row {
        .line(input(field, kind: kind, value: value))
    }

    func day(_ field: Field, _ value: Day? = nil) -> FormSheet.Row {
        line(field, kind: "date", value: value?.description ?? "")
    }

    func area(_ field: Field, value: String = "") -> FormSheet.Row { .area(input(field, value: value)) }

    /// One of the cases of a code.
    func radios<Code: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ label: String, codes family: MessageFamily, _ cases: [Code], chosen: Code? = nil
    ) -> FormSheet.Row {
        choice(name, label, cases.map { .init(value: $0.rawValue, label: words(family, $0)) }, chosen?.rawValue)
    }

    func choice(
        _ name: String, _ label: String, hint: String? = nil, _ choices: [ChoiceField.Choice], _ chosen: String? = nil
    ) -> FormSheet.Row {
        let value = typed.has(name) ? typed[name] : chosen
        return .radios(
            ChoiceField(
                name: name, label: label, hint: hint, choices: choices, chosen: Set([value].compactMap { $0 }),
                fault: faults[name]))
    }

    /// Whether it is routine or about a concern, with what the lead has answered to each.
    func basis(_ receipts: [Concern.Receipt], withRoutine: Bool = true) -> FormSheet.Row {
        let routine = ChoiceField.Choice(value: "routine", label: words(.managedBasisRoutine))
        let concerns = receipts.map { receipt in
            ChoiceField.Choice(
                value: receipt.id.text, label: words(.managedBasisConcern(moment: words.moment(receipt.sentAt))),
                hint: words.concernAnswer(receipt.answer))
        }
        return choice(
            Field.basis.rawValue, words(.managedField, Field.basis), hint: words(.managedBasisHint),
            (withRoutine ? [routine] : []) + concerns)
    }

    /// Who is reminded.
    func keeper(_ keepers: [Colleague], _ chosen: ID<Person>?) -> FormSheet.Row {
        let name = Field.keeper.rawValue
        let value = typed.has(name) ? typed[name] : chosen?.text
        return .list(
            ChoiceField(
                name: name, label: words(.managedField, Field.keeper), hint: words(.managedHintKeeper),
                choices: keepers.map { .init(value: $0.id.text, label: $0.name) },
                chosen: Set([value].compactMap { $0 }), fault: faults[name]))
    }

    private func input(_ field: Field, kind: String = "text", value: String) -> InputField {
        let name = field.rawValue
        return InputField(
            name: name, label: words(.managedField, field), hint: words.text(of: name, in: .managedHint),
            value: typed.has(name) ? typed[name] : value, fault: faults[name], kind: kind)
    }
}

extension Words {
    /// What the lead has answered, in the only words there are.
    func concernAnswer(_ answer: Concern.Answer?) -> String {
        answer.map { self(.managedAnswer, $0) } ?? self(.managedWaits)
    }

    func concernTag(_ answer: Concern.Answer?) -> Tag {
        Tag(answer == .contactMayGoAhead ? .plain : .warn, concernAnswer(answer))
    }
}
