import EthicalEmployment

extension EthicalEmploymentError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .notFound: .notFound
        case .withdrawn, .alreadyDecided: .changedMeanwhile
        case .tooLong, .fileTooLarge: .tooLarge
        case .textMissing, .reasonMissing, .evidenceMissing, .badLink, .badFileHash, .badFile, .fileEmpty,
            .maliciousFile, .badDay, .badOrder, .badNumber, .notAMember:
            .badRequest
        }
    }
}
