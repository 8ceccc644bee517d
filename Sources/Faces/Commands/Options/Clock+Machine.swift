internal import Foundation
internal import Storage

extension Storage.Clock {
    /// The clock of this machine.
    ///
    /// A debug build adds the days that stand in the file named by `MANUMIT_TEST_DAYS`, so that a test can let a year pass through
    /// the whole program; in a release build that does not exist.
    static let ofThisMachine: Storage.Clock = {
        #if DEBUG
            if let file = ProcessInfo.processInfo.environment["MANUMIT_TEST_DAYS"] {
                return Storage.Clock { Timestamp(milliseconds: milliseconds + daysPassed(in: file) * 86_400_000) }
            }
        #endif
        return Storage.Clock { Timestamp(milliseconds: milliseconds) }
    }()

    private static var milliseconds: Int64 { Int64(Date().timeIntervalSince1970 * 1000) }

    #if DEBUG
        private static func daysPassed(in file: String) -> Int64 {
            let text = try? String(contentsOfFile: file, encoding: .utf8)
            return text.flatMap { Int64($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? 0
        }
    #endif
}
