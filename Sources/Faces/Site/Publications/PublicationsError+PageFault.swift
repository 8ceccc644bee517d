import Publications

extension PublicationsError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .notFound: .notFound
        case .changedMeanwhile, .unfinished: .changedMeanwhile
        case .noOffice: .forbidden
        case .reasonMissing, .tooLong, .badYear, .nothingChosen: .badRequest
        }
    }
}
