public import InputFiles
internal import JSONReading

/// Reads who owns and controls whom: statements of the Beneficial Ownership Data Standard 0.2, 0.3 and 0.4 (an array of them, or
/// JSON lines), and Companies House's snapshots of persons with significant control (JSON lines).
///
/// Streams in the memory of one statement. Tested on small files of the published shapes only; the shapes are those of
/// standard.openownership.org and of the snapshots at download.companieshouse.gov.uk. Not thread-safe: one reader owns it.
public final class OwnershipReader {
    /// What comes next in a file.
    public enum Step: Sendable {
        case statement(OwnershipStatement)
        /// Severity `.error`: a record was left out. `.warning`: something in the statement that follows was left out.
        case problem(InputProblem)
    }

    /// The format of the record read last; nil before the first.
    public private(set) var format: BeneficialOwnershipFormat?
    /// Records left out so far.
    public private(set) var skipped = 0
    /// How far reading has come.
    public var progress: ReadingProgress { splitter.progress }
    /// The file's name.
    public let name: String

    private let splitter: JSONItemSplitter
    private let document: JSONDocument
    private let limits: OwnershipLimits
    /// What was read and not given yet, last first: few wait at a time.
    private var waiting: [Step] = []

    public init(_ source: any ByteReading, limits: OwnershipLimits = OwnershipLimits()) {
        name = source.name
        self.limits = limits
        splitter = JSONItemSplitter(source, shape: .plain, limit: limits.recordBytes)
        document = JSONDocument(limit: limits.recordBytes)
    }

    /// Opens a file, or "-" for standard input.
    public convenience init(path: String, limits: OwnershipLimits = OwnershipLimits()) throws(InputProblem) {
        self.init(try ByteSource(path: path), limits: limits)
    }

    /// The next statement or problem; nil at the end.
    /// - Throws: what stops all reading: the file cannot be read on, or its compression is damaged or cut short.
    public func next() throws(InputProblem) -> Step? {
        while waiting.isEmpty {
            switch try splitter.next() {
            case nil: return nil
            case .problem(let problem):
                skipped += 1
                return .problem(problem)
            case .item(let item): read(item)
            }
        }
        return waiting.removeLast()
    }

    private func read(_ item: JSONItem) {
        var reading = RecordReading(file: name, line: item.line, column: item.column, limits: limits)
        do throws(JSONFault) {
            let root = try document.parse(padded: item.bytes)
            if document.repairCount > 0 {
                reading.warn(
                    .notJSON, found: document.repairs.first?.raw,
                    "JSON without faults (\(document.repairCount) repaired)")
            }
            read(root, &reading)
        } catch {
            let place = item.position(of: error.offset)
            skipped += 1
            waiting = [
                .problem(
                    InputProblem(
                        .notJSON, file: name, line: place.line, column: place.column, expected: error.expected))
            ]
        }
    }

    private func read(_ root: JSONValue, _ reading: inout RecordReading) {
        do throws(InputProblem) {
            let statements = try statements(root, &reading)
            waiting = (reading.warnings.map { .problem($0) } + statements.map { .statement($0) }).reversed()
        } catch {
            skipped += 1
            waiting = [.problem(error)]
        }
    }

    private func statements(
        _ root: JSONValue, _ reading: inout RecordReading
    ) throws(InputProblem) -> [OwnershipStatement] {
        if root["statementType"] != nil || root["recordType"] != nil {
            format = .openOwnership
            return [try StandardStatement.read(root, &reading)]
        }
        if root["company_number"] != nil || root["data"] != nil {
            format = .significantControl
            return try ControlRecord.read(root, &reading)
        }
        throw reading.fault(
            .unexpectedShape,
            "a statement of the Beneficial Ownership Data Standard or a person with significant control")
    }
}
