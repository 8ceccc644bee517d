import ContractManagement

extension ContractManagementError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .notFound: .notFound
        case .badFields: .badRequest
        case .changedMeanwhile, .tooEarly: .changedMeanwhile
        case .samePerson: .forbidden
        }
    }
}
