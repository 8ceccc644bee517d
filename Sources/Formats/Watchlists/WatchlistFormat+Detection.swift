internal import DelimitedText
internal import Foundation
public import InputFiles

extension WatchlistFormat {
    /// The format of a list by what its files hold, whatever their names.
    ///
    /// - Parameter path: a file or a folder of files of one format.
    /// - Throws: `.unknownFormat` where no reader knows the content, or a folder holds files of another format too, which
    ///   would be passed over; `.unreadable`, `.empty`.
    public static func detect(_ path: String) throws(InputProblem) -> WatchlistFormat {
        let files = try InputPaths.expand(
            [path], extensions: InputPaths.delimited.union(InputPaths.json).union(["xml"]))
        guard let first = files.first else {
            throw InputProblem(.empty, file: path, expected: "a list")
        }
        guard files.count > 1 else { return try detect(file: first) }
        let format = files.contains(where: { OFACTable(path: $0) == .entries }) ? .ofac : try detect(file: first)
        let own = Set(try WatchlistFiles.of(format, at: path))
        // OFAC's remarks come in the same folder; they name nobody.
        if let other = files.first(where: { !own.contains($0) && !$0.hasSuffix("/sdn_comments.csv") }) {
            throw InputProblem(.unknownFormat, file: other, expected: "a folder with the files of one list")
        }
        return format
    }

    private static func detect(file: String) throws(InputProblem) -> WatchlistFormat {
        let source = TextSource(try ByteSource(path: file))
        let start = try beginning(of: source)
        guard let first = start.first(where: { !$0.isWhitespace }) else {
            throw InputProblem(.empty, file: file, expected: "a list")
        }
        switch first {
        case "{": return .followTheMoney
        case "<" where start.contains("<CONSOLIDATED_LIST"): return .unitedNations
        case "<": throw unknown(file, "the UN consolidated list, where it is XML")
        case "[": throw unknown(file, "FollowTheMoney entities, one JSON object a line")
        default: return try detect(table: start, file: file)
        }
    }

    /// The first 64 KB of a text.
    private static func beginning(of source: TextSource) throws(InputProblem) -> String {
        var bytes: [UInt8] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 16 << 10, alignment: 16)
        defer { chunk.deallocate() }
        while bytes.count < 64 << 10 {
            let count = try source.read(into: chunk)
            if count == 0 { break }
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func detect(table start: String, file: String) throws(InputProblem) -> WatchlistFormat {
        // A cut last line may end inside quotes; the first two records tell the format.
        let reader = try DelimitedReader(ByteSource(bytes: Array(start.utf8), name: file))
        guard let first = try reader.next().map({ DelimitedHeader($0) }) else {
            throw InputProblem(.empty, file: file, expected: "a table")
        }
        let names = Set(first.names.map { $0.lowercased() })
        if names.isSuperset(of: ["celex", "recordid"]) { return .europeanUnion }
        if names.isSuperset(of: ["birth_date", "schema", "aliases", "identifiers"]) { return .simpleTargets }
        if names.contains("unique id") { return .ukSanctions }
        if first.names.count == 12, Int(first.names[0]) != nil { return .ofac }
        if let second = try? reader.next().map({ DelimitedHeader($0) }) {
            let names = Set(second.names.map { $0.lowercased() })
            if names.contains("unique id") { return .ukSanctions }
            if names.isSuperset(of: ["name 6", "group id"]) { throw endedList(file) }
        }
        if names.isSuperset(of: ["name 6", "group id"]) { throw endedList(file) }
        return .csv
    }

    private static func unknown(_ file: String, _ expected: Expectation) -> InputProblem {
        InputProblem(.unknownFormat, file: file, expected: expected)
    }

    private static func endedList(_ file: String) -> InputProblem {
        InputProblem(
            .unknownFormat, file: file,
            expected: """
                the UK Sanctions List (csv) of the Foreign, Commonwealth and Development Office, which alone is kept up \
                since 28 January 2026, not the OFSI consolidated list
                """)
    }
}
