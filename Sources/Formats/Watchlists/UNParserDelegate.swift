internal import FollowTheMoney
internal import Foundation
internal import InputFiles

#if canImport(FoundationXML)
    internal import FoundationXML
#endif

/// Follows the elements of the UN list and hands each record on when it closes.
final class UNParserDelegate: NSObject, XMLParserDelegate {
    /// What the caller threw, or what stopped the reading.
    private(set) var failure: (any Error)?
    private(set) var hasRoot = false
    /// Whether the list came to its end: the parser does not complain of a file that is cut short.
    private(set) var isComplete = false

    private let sink: WatchlistSink
    private let file: String
    private var record: UNRecord?
    private var group: (name: String, fields: [String: String])?
    /// The element whose text counts; a VALUE counts for the element round it.
    private var path: [String] = []
    private var text = ""

    init(sink: WatchlistSink, file: String) {
        self.sink = sink
        self.file = file
    }

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        text = ""
        path.append(element)
        if element == "CONSOLIDATED_LIST" {
            hasRoot = true
            sink.publishedOn = attributes["dateGenerated"].map { String($0.prefix(10)) }
        } else if record == nil, element == "INDIVIDUAL" || element == "ENTITY" {
            record = UNRecord(isIndividual: element == "INDIVIDUAL", line: parser.lineNumber)
        } else if record != nil, let name = Self.groupName(element) {
            group = (name, [:])
        }
        if path.count > 32 { stop(parser, InputProblem(.tooLarge, file: file, line: parser.lineNumber)) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        text += string
        if text.utf8.count > UNReader.longestText {
            stop(parser, InputProblem(.tooLarge, file: file, line: parser.lineNumber, expected: "text under 1 MB"))
        }
    }

    func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
        path.removeLast()
        if element == "CONSOLIDATED_LIST" { isComplete = true }
        let value = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        text = ""
        if record != nil, element == "INDIVIDUAL" || element == "ENTITY" {
            finish(parser)
        } else if let open = group, Self.groupName(element) == open.name {
            record?.add(group: open.name, open.fields)
            group = nil
        } else if !value.isEmpty {
            keep(value, of: element == "VALUE" ? path.last ?? element : element)
        }
    }

    private func keep(_ value: String, of element: String) {
        if group == nil {
            record?.add(element, value)
        } else if let earlier = group?.fields[element] {
            group?.fields[element] = earlier + ", " + value
        } else {
            group?.fields[element] = value
        }
    }

    private func finish(_ parser: XMLParser) {
        guard let finished = record else { return }
        record = nil
        sink.rows += 1
        do {
            try UNEntry(finished, file: file).hand(to: sink)
        } catch {
            stop(parser, error)
        }
    }

    private func stop(_ parser: XMLParser, _ error: any Error) {
        failure = failure ?? error
        parser.abortParsing()
    }

    /// `INDIVIDUAL_ALIAS` and `ENTITY_ALIAS` are one kind of group.
    private static func groupName(_ element: String) -> String? {
        for prefix in ["INDIVIDUAL_", "ENTITY_"] where element.hasPrefix(prefix) {
            let name = String(element.dropFirst(prefix.count))
            if UNRecord.groups.contains(name) { return name }
        }
        return nil
    }
}
