internal import Foundation
internal import Storage

extension Storage.Clock {
    /// The clock of this machine.
    static let ofThisMachine = Storage.Clock { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}
