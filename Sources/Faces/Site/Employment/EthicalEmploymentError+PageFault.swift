import EthicalEmployment

extension EthicalEmploymentError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .notFound: .notFound
        case .withdrawn, .alreadyDecided: .changedMeanwhile
        case .tooLong: .tooLarge
        case .textMissing, .reasonMissing, .evidenceMissing, .badLink, .badFileHash, .badDay, .badOrder, .badNumber,
            .notAMember:
            .badRequest
        }
    }
}
