internal import Languages
internal import PhotoCleaning

extension PhotoProblem {
    /// Why no photo can be cleaned on this machine, and what helps.
    var message: Message {
        switch self {
        case .notInstalled: .commandServePhotosNeedTool
        case .notIsolated: .commandServePhotosNeedIsolation
        default: .commandServePhotosNeedLimits
        }
    }
}
