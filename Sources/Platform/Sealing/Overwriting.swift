import Foundation

extension UnsafeMutableRawBufferPointer {
    /// Fills the memory with zeros. Goes through a function of the C library that the compiler cannot see through, so that it is not left out
    /// because nobody reads the memory again.
    func overwrite() {
        guard let baseAddress else { return }
        explicit_bzero(baseAddress, count)
    }
}

extension Array where Element == UInt8 {
    /// Overwrites the bytes in place and empties the array. Copies made before stay: call it where there are none.
    public mutating func overwrite() {
        withUnsafeMutableBytes { $0.overwrite() }
        removeAll()
    }
}
