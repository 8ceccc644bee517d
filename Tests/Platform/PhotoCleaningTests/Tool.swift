import ChildProcesses
import PhotoCleaning

/// ExifTool of this machine.
enum Tool {
    static let isInstalled = PhotoCleaner.installed != nil
    static let isMissing = "ExifTool is not installed; ./test installs it"
    /// Where no network namespace can be made, what is tried here is tried without.
    static let cleaner = PhotoCleaner(network: .cutOffWherePossible, time: .seconds(60))

    static func cleaned(_ photo: [UInt8]) async throws -> CleanPhoto {
        switch await cleaner.clean(photo) {
        case .cleaned(let photo): return photo
        case .notCleaned(let problem): throw problem
        }
    }
}
