import Questionnaires

extension QuestionnairesError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .notFound: .notFound
        case .reasonMissing, .tooLong, .textMissing, .noSuppliers, .badDay, .nameMissing, .badSize, .badType,
            .malicious,
            .badReuseCode:
            .badRequest
        case .draftChanged, .draftNotSound, .closed, .notComplete, .tooMany, .notOpenYet: .changedMeanwhile
        }
    }
}
