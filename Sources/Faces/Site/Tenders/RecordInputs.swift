import Languages
import Screening
import Storage
import Suppliers
import Tendering

/// Which inputs the form of an entry has.
struct RecordInputs {
    var kind: BidderEntry.Kind
    var view: BidderView
    /// What the form is about, as its address says: an entry of a list, a question, a decision.
    var about: String
    var words: Words

    var inputs: [TenderInput] {
        switch kind {
        case .information:
            [
                select(.subject, InformationRequest.Subject.allCases, .tendersSubject),
                choices(.state, InformationRequest.State.allCases, .tendersInformation), day(.on),
                area(.note, isOptional: true),
            ]
        case .candidate: [choices(.verdict, Verdict.allCases, .tendersVerdict), area(.reason)]
        case .sanctions:
            [
                day(.on), line(.reference, isOptional: true), area(.whatWasDone),
                choices(.mayProceed, [Limb.yes, .no], .tendersLimb),
            ]
        case .ground: ground
        case .representations:
            [
                choices(.state, Representations.State.allCases, .tendersHearing), day(.on),
                day(.until, isOptional: true),
                area(.text),
            ]
        case .replacement:
            [
                partySelect(view.file.currentParties.filter(\.relation.isReplaceable)),
                choices(.state, [ReplacementOffer.State.offered, .declined], .tendersReplacement), day(.on),
                day(.until, isOptional: true), area(.note, isOptional: true),
            ]
        case .selfCleaning:
            [TenderField.takenSeriously, .prevention, .commitments, .timePassed, .other].map {
                area($0, isOptional: true)
            }
        case .debarment:
            [
                choices(.isSame, Limb.allCases, .tendersLimb), choices(.coversContract, Limb.allCases, .tendersLimb),
                area(.reason),
            ]
        default: laterInputs
        }
    }

    private var ground: [TenderInput] {
        [
            partySelect(view.file.currentParties), select(.ground, ExclusionGround.allCases, .tendersGround),
            choices(.applies, Limb.allCases, .tendersLimb), day(.eventOn, isOptional: true),
            day(.knownSince, isOptional: true), choices(.continuing, Limb.allCases, .tendersLimb),
            choices(.recurrence, Limb.allCases, .tendersLimb), area(.evidence),
        ]
    }

    private var laterInputs: [TenderInput] {
        switch kind {
        case .price: [line(.price), area(.others, isOptional: true), line(.estimate, isOptional: true)]
        case .hearing:
            [
                choices(.state, PriceHearing.State.allCases, .tendersPriceHearing), day(.on),
                day(.until, isOptional: true), area(.text),
            ]
        case .statement:
            [
                line(.turnover, isOptional: true), choices(.isInUK, Limb.allCases, .tendersLimb),
                choices(.finding, StatementCheck.Finding.allCases, .tendersFinding), line(.address, isOptional: true),
                day(.on),
            ]
        case .answer: answer
        case .score: [scores, area(.reason)]
        case .decision:
            [
                choices(.outcome, TenderOutcome.allCases, .tendersOutcome),
                select(.basis, ExclusionBasis.allCases, .tendersBasis, isOptional: true), area(.reason),
            ]
        case .second: [choices(.agrees, [Limb.yes, .no], .tendersLimb), area(.reason)]
        case .notice:
            [
                choices(.recipient, NoticeSent.Recipient.allCases, .tendersRecipient), day(.on),
                line(.reference, isOptional: true),
            ]
        case .appeal: [day(.on), area(.text)]
        case .letterSent:
            [day(.on), line(.to), choices(.means, LetterSent.Means.allCases, .tendersMeans)]
                + (letter?.kind == .authority
                    ? [choices(.recipient, NoticeSent.Recipient.allCases, .tendersRecipient)] : [])
        case .interest: [choices(.interest, PublicInterest.Ground.allCases, .tendersInterest), area(.reason)]
        case .termination: termination
        case .appealOutcome: [choices(.decisionStands, [Limb.yes, .no], .tendersLimb), area(.reason)]
        default: []
        }
    }

    private var answer: [TenderInput] {
        let isText = view.questions.first { $0.question.id.rawValue == about }?.question.kind == .text
        let values: [QuestionAnswer.Value] = isText ? [.text, .skipped] : [.yes, .no, .skipped]
        return [
            choices(.answer, values, .tendersAnswer), area(.text, isOptional: true), line(.evidence, isOptional: true),
        ]
    }

    private var letter: TenderLetter? {
        ID<BidderRecord>(about).flatMap { id in try? view.letter(id).letter }
    }

    private var termination: [TenderInput] {
        let begins = view.nextTermination.contains(.considered)
        return [choices(.state, view.nextTermination, .tendersTerminationState)]
            + (begins ? [choices(.terminationGround, view.terminationGrounds, .tendersTerminationGround)] : [])
            + [day(.on)] + (view.nextTermination.contains(.notified) ? [day(.until, isOptional: true)] : [])
            + [area(.reason)]
    }

    private var scores: TenderInput {
        TenderInput(
            field: .score,
            kind: .choices(
                QuestionScore.range.map { TenderInput.Choice(value: String($0), label: words.number($0)) }))
    }

    private func line(_ field: TenderField, isOptional: Bool = false) -> TenderInput {
        TenderInput(field: field, kind: .line("text"), isOptional: isOptional)
    }

    private func day(_ field: TenderField, isOptional: Bool = false) -> TenderInput {
        TenderInput(field: field, kind: .line("date"), isOptional: isOptional)
    }

    private func area(_ field: TenderField, isOptional: Bool = false) -> TenderInput {
        TenderInput(field: field, kind: .area, isOptional: isOptional)
    }

    private func choices<Code: RawRepresentable<String> & CaseIterable>(
        _ field: TenderField, _ codes: [Code], _ family: MessageFamily
    ) -> TenderInput {
        TenderInput(field: field, kind: .choices(TenderInput.choices(codes, family, words)))
    }

    private func select<Code: RawRepresentable<String> & CaseIterable>(
        _ field: TenderField, _ codes: [Code], _ family: MessageFamily, isOptional: Bool = false
    ) -> TenderInput {
        TenderInput(field: field, kind: .select(TenderInput.choices(codes, family, words)), isOptional: isOptional)
    }

    private func partySelect(_ parties: [Party]) -> TenderInput {
        TenderInput(
            field: .party,
            kind: .select(parties.map { TenderInput.Choice(value: $0.id.text, label: $0.name) }))
    }
}
