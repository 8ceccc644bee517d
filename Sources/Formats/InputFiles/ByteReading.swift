/// Anything bytes can be taken from, chunk by chunk.
public protocol ByteReading: AnyObject {
    /// The name to show in problems: the file's name without folders.
    var name: String { get }
    /// Bytes taken from the file so far, before expansion or decoding.
    var bytesRead: Int64 { get }
    /// The size of the file; nil for a pipe.
    var bytesTotal: Int64? { get }
    /// Fills as much of `buffer` as is at hand and returns how many bytes; 0 only at the end (or for an empty buffer).
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputProblem) -> Int
}

extension ByteReading {
    /// How far reading has come.
    public func progress(items: Int) -> ReadingProgress {
        ReadingProgress(bytesRead: bytesRead, bytesTotal: bytesTotal, items: items)
    }

    /// Reads everything that is left into memory; for files known to be small.
    /// - Parameter limit: The most bytes to hold; more is a `.tooLarge` problem.
    public func readAll(limit: Int = 256 << 20) throws(InputProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { chunk.deallocate() }
        while true {
            let count = try read(into: chunk)
            if count == 0 { return bytes }
            guard bytes.count + count <= limit else {
                throw InputProblem(.tooLarge, file: name, expected: "at most \(limit) bytes")
            }
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
        }
    }
}
