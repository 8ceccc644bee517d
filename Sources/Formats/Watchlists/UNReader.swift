internal import Foundation
internal import InputFiles

#if canImport(FoundationXML)
    internal import FoundationXML
#endif

/// Reads the consolidated list of the United Nations Security Council, element by element.
struct UNReader {
    let sink: WatchlistSink
    /// The longest text of one element; the longest comment so far has 3,000 characters.
    static let longestText = 1 << 20

    func read(_ files: [String]) throws {
        for path in files { try read(path) }
    }

    private func read(_ path: String) throws {
        let stream = try XMLByteStream(ByteSource(path: path))
        let parser = XMLParser(stream: stream)
        parser.shouldResolveExternalEntities = false
        let delegate = UNParserDelegate(sink: sink, file: path)
        parser.delegate = delegate
        let succeeded = parser.parse()
        if let failure = delegate.failure { throw failure }
        if let failure = stream.failure { throw failure }
        guard succeeded, delegate.hasRoot else {
            throw InputProblem(
                .notXML, file: path, line: max(1, parser.lineNumber), column: max(1, parser.columnNumber),
                expected: "the UN consolidated list (XML with the element CONSOLIDATED_LIST)")
        }
        guard delegate.isComplete else {
            throw InputProblem(
                .truncated, file: path, line: max(1, parser.lineNumber), expected: "the end of CONSOLIDATED_LIST")
        }
    }
}
