internal import InputFiles

/// A source that refuses to give more bytes than are allowed.
final class LimitedSource: ByteReading {
    private let source: any ByteReading
    private let limit: Int
    private var given = 0

    init(_ source: any ByteReading, limit: Int) {
        self.source = source
        self.limit = limit
    }

    var name: String { source.name }
    var bytesRead: Int64 { source.bytesRead }
    var bytesTotal: Int64? { source.bytesTotal }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputProblem) -> Int {
        let count = try source.read(into: buffer)
        given += count
        guard given <= limit else { throw InputProblem(.tooLarge, file: name, expected: "at most \(limit) bytes") }
        return count
    }
}
