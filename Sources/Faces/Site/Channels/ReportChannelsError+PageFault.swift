import ReportChannels

extension ReportChannelsError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .notFound: .notFound
        case .alreadyThere, .notReady, .lastRecipient, .areaInUse: .changedMeanwhile
        case .nameMissing, .outOfRange, .badAddress, .cannotReceive, .badKey, .tooLong, .areaUnknown: .badRequest
        }
    }
}
