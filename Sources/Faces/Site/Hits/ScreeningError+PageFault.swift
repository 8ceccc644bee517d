import Screening

extension ScreeningError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .notFound: .notFound
        case .samePerson: .forbidden
        case .alreadyDecided, .notWaiting, .notDecided, .closed, .alreadyAnswered, .superseded, .listsChanged,
            .fileChanged, .otherFormat:
            .changedMeanwhile
        case .reasonMissing, .nameMissing, .badThreshold: .badRequest
        case .tooLong: .tooLarge
        }
    }
}
