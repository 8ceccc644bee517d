internal import InputFiles

/// What a file of names to screen holds.
enum InputKind {
    /// Notices in the Open Contracting Data Standard.
    case notices
    /// FollowTheMoney entities.
    case entities
    /// A table with the columns `id` and `name`.
    case table

    /// Members by which notices and entities are known, as they stand in the text.
    private static let noticeMarks = ["\"ocid\"", "\"releases\"", "\"records\"", "\"compiledRelease\""]
    private static let entityMarks = ["\"schema\""]
    private static let lookedAt = 256 << 10

    /// Finds the kind by what the file begins with, whatever its name.
    /// - Throws: `.empty`, `.unknownFormat`, `.unreadable`.
    init(of path: String) throws(InputProblem) {
        let source = TextSource(try ByteSource(path: path))
        let start = try Self.beginning(of: source)
        switch start.first(where: { !$0.isWhitespace }) {
        case nil: throw InputProblem(.empty, file: path, expected: "suppliers")
        case "{", "[":
            if Self.noticeMarks.contains(where: start.contains) {
                self = .notices
            } else if Self.entityMarks.contains(where: start.contains) {
                self = .entities
            } else {
                throw InputProblem(
                    .unknownFormat, file: path,
                    expected: "notices of the Open Contracting Data Standard, or FollowTheMoney entities")
            }
        case "<":
            throw InputProblem(.unknownFormat, file: path, expected: "JSON or a csv file, and this is XML or HTML")
        default: self = .table
        }
    }

    private static func beginning(of source: TextSource) throws(InputProblem) -> String {
        var bytes: [UInt8] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { chunk.deallocate() }
        while bytes.count < lookedAt {
            let count = try source.read(into: chunk)
            if count == 0 { break }
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
