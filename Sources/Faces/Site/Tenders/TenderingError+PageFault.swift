import Languages
import Tendering

extension TenderingError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .notFound: .notFound
        case .samePerson: .forbidden
        case .tooLong, .tooMany: .tooLarge
        case .titleMissing, .nameMissing, .reasonMissing, .badDate, .valueMissing, .companyNotInFile, .textMissing,
            .badFollowUp:
            .badRequest
        default: .changedMeanwhile
        }
    }

    /// What is wrong in the words of the page, at the field that it is about, or else at the form's first.
    func fault(_ inputs: [TenderInput], _ words: Words) -> (field: TenderField, text: String) {
        let asked = inputs.map(\.field)
        let about: [TenderField] =
            switch code {
            case .reasonMissing, .tooLong:
                [.reason, .text, .whatWasDone, .evidence, .note, .need, .textEnglish, .letterEnglish, .to]
            case .nameMissing: [.name, .to]
            case .textMissing: [.textEnglish, .letterEnglish]
            case .badFollowUp: [.follows]
            case .answered, .followUpAlone: [.questions]
            case .notAsked: [.terminationGround]
            case .titleMissing: [.title]
            case .badDate: [.on, .eventOn, .until, .days]
            case .noGround, .notHeard, .replacementFirst, .canPerform: [.basis, .terminationGround]
            case .sanctionsStop, .openQuestions, .leadFirst, .notCleared, .interestMissing, .calledOff: [.outcome]
            default: []
            }
        let field = about.first(where: asked.contains) ?? asked.first ?? .reason
        return (field, words(.tendersFault, code))
    }
}
