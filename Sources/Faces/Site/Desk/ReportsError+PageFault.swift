import Reports

extension ReportsError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .notFound: .notFound
        case .changedMeanwhile, .closed, .recipientsChanged, .nobodyLeft, .excluded: .changedMeanwhile
        case .tooMuch: .tooLarge
        case .badSeal, .fileMissing, .outOfRange, .referenceMissing: .badRequest
        }
    }
}
