internal import Foundation

extension [UInt8] {
    /// Writes zeros over the bytes and forgets them, so that they do not stay behind in memory that is used again. Only what
    /// this array alone holds is overwritten: a copy that shares its memory with it keeps the bytes.
    public mutating func overwrite() {
        withUnsafeMutableBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            explicit_bzero(start, bytes.count)
        }
        self = []
    }
}
