import CodeOfPractice

extension CodeOfPracticeError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .notFound: .notFound
        case .notASignatory, .notTheirs, .samePerson, .notToBeSigned: .forbidden
        case .changedMeanwhile, .alreadyAdopted, .notANewerVersion, .ended, .withdrawn, .inUse, .alreadySigned,
            .tooMany, .cannotUndo:
            .changedMeanwhile
        case .fileTooLarge: .tooLarge
        default: .badRequest
        }
    }
}
