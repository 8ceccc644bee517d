import Suppliers

extension SuppliersError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .notFound: .notFound
        case .reasonMissing, .tooLong, .sameRecord: .badRequest
        case .alreadyMerged, .notUndoable, .hasConfirmedLink: .changedMeanwhile
        }
    }
}
