public import InputFiles
internal import JSONReading
internal import OpenContracting
public import ProcurementIndicators

/// Reads notices in the Open Contracting Data Standard 1.1 into a `NoticeLedger`: only what the indicators need, straight from
/// the parser's tape, without a string or an object for a value. Files have the shapes that `ReleaseReader` takes.
///
/// JSON lines go at more than 300 MB a second of one processor; memory is one chunk and what the ledger keeps.
public final class NoticeReader {
    /// What comes next in a file.
    public enum Step: Sendable {
        /// One notice was given to the ledger.
        case notice
        /// Severity `.error`: something was left out. `.warning`: what follows was read with a doubt.
        case problem(InputProblem)
    }

    /// How far reading has come; its items are notices.
    public var progress: ReadingProgress {
        var progress = splitter.progress
        progress.items = count
        return progress
    }

    private let name: String
    private let splitter: JSONItemSplitter
    private let document: JSONDocument
    private let filler: NoticeFiller
    private let excerpt: ((NoticeExcerpt) -> Void)?
    private var count = 0
    private var waiting: [Step] = []

    /// - Parameters:
    ///   - ledger: What takes the notices.
    ///   - choices: What is looked for beyond the fields.
    ///   - itemLimit: The most bytes of one notice or record.
    ///   - excerpt: What takes of each notice what the indicators read of it, to be kept.
    public init(
        _ source: any ByteReading, into ledger: NoticeLedger, choices: NoticeChoices = NoticeChoices(),
        itemLimit: Int = 64 << 20, excerpt: ((NoticeExcerpt) -> Void)? = nil
    ) {
        self.excerpt = excerpt
        name = source.name
        splitter = JSONItemSplitter(source, shape: ReleaseReader.shape, limit: itemLimit, chunk: 256 << 10)
        document = JSONDocument(limit: itemLimit)
        filler = NoticeFiller(ledger, choices, document)
    }

    /// Reads the next notice; nil at the end.
    /// - Throws: What stops all reading: the file cannot be read on, or its compression is damaged or cut short.
    public func next() throws(InputProblem) -> Step? {
        while waiting.isEmpty {
            if let item = try splitter.peekLine(), takeLine(item) { return .notice }
            switch try splitter.next() {
            case nil: return nil
            case .problem(let problem): return .problem(problem)
            case .item(let item): take(item)
            }
        }
        return waiting.removeFirst()
    }

    /// Takes a line that is one notice in right JSON, as nearly all are; false leaves it to be read with all care.
    private func takeLine(_ item: JSONItem) -> Bool {
        guard let root = document.parseUnrepaired(padded: item.bytes) else { return false }
        guard filler.fill(root.cursor).isTaken else { return false }
        if let excerpt, let found = ExcerptWriter.excerpt(root.cursor, record: nil) { excerpt(found) }
        splitter.passLine()
        count += 1
        return true
    }

    private func take(_ item: JSONItem) {
        do throws(JSONFault) {
            let root = try document.parse(padded: item.bytes).cursor
            noteRepairs(item, root)
            if let compiled = root["compiledRelease"], compiled.isObject {
                take(compiled, item, record: root["ocid"])
            } else if let releases = root["releases"], releases.isArray, root["tender"] == nil {
                takeRecord(releases, item, root)
            } else if item.key != nil || root["ocid"] != nil || !Self.isPackage(root) {
                take(root, item, record: nil)
            }
        } catch {
            let place = item.position(of: error.offset)
            tell(InputProblem(.notJSON, file: name, line: place.line, column: place.column, expected: error.expected))
        }
    }

    private func takeRecord(_ releases: JSONCursor, _ item: JSONItem, _ root: JSONCursor) {
        var isEmpty = true
        releases.forEachItem { release in
            isEmpty = false
            guard release.isObject, release["url"] == nil || release["id"] != nil else {
                return tell(.unexpectedShape, item, "a release inside the record, not a link to one")
            }
            take(release, item, record: root["ocid"])
        }
        if isEmpty { tell(.missingValue, item, "a compiledRelease or releases in the record") }
    }

    private func take(_ release: JSONCursor, _ item: JSONItem, record: JSONCursor?) {
        switch filler.fill(release, record: record) {
        case .taken:
            if let excerpt, let found = ExcerptWriter.excerpt(release, record: record) { excerpt(found) }
            count += 1
            waiting.append(.notice)
        case .container: tell(.unexpectedShape, item, "a release inside the record, not a link to one")
        case .tooMany: tell(.tooLarge, item, "at most \(NoticeFiller.most) bids and as many awards in a notice")
        case .nameless: tell(.missingIdentifier, item, "an ocid")
        case .misshapen(let part, let isList):
            // Nothing of it is computed: a notice without its bids looks like one that nobody bid for.
            var problem = InputProblem(
                .unexpectedShape, file: name, line: item.line, column: item.column,
                record: release["ocid"]?.bytes.map { String(decoding: $0, as: UTF8.self) },
                expected: isList ? "a list" : "an object")
            problem.found = "\(part)"
            tell(problem)
        }
    }

    private static func isPackage(_ root: JSONCursor) -> Bool {
        (root["publisher"] != nil || root["publishedDate"] != nil || root["uri"] != nil || root["version"] != nil)
            && root["tender"] == nil && root["awards"] == nil && root["parties"] == nil
    }

    private func noteRepairs(_ item: JSONItem, _ root: JSONCursor) {
        guard let repair = document.repairs.first else { return }
        let place = item.position(of: repair.offset)
        tell(
            InputProblem(
                repair.kind == .byteReread ? .notUTF8 : .notJSON, file: name, line: place.line, column: place.column,
                record: root["ocid"]?.bytes.map { String(decoding: $0, as: UTF8.self) }, found: repair.raw,
                expected: repair.kind.expectation(count: document.repairCount), severity: .warning))
    }

    private func tell(_ code: InputProblem.Code, _ item: JSONItem, _ expected: Expectation) {
        tell(InputProblem(code, file: name, line: item.line, column: item.column, expected: expected))
    }

    private func tell(_ problem: InputProblem) { waiting.append(.problem(problem)) }
}
