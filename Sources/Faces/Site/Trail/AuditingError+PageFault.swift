import Auditing

extension AuditingError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .notFound: .notFound
        case .recipientMissing, .reasonMissing, .tooLong: .badRequest
        }
    }
}
