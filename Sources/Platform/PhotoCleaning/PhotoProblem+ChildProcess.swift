internal import ChildProcesses

extension PhotoProblem {
    init(_ error: ChildProcessError) {
        self =
            switch error.code {
            case .notInstalled: .notInstalled
            case .notIsolated: .notIsolated
            case .tookTooLong: .tookTooLong
            case .cancelled: .cancelled
            // More bytes than the photo had are no cleaned photo.
            case .tooLarge, .failed: .failed
            }
    }
}
