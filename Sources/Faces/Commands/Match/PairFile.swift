internal import DelimitedText
internal import InputFiles
internal import NameMatching

/// A file of pairs of names to be compared: columns `name1`, `name2` and, where the pairs differ in kind, `schema`. Further
/// columns are passed through.
///
/// Rows are read, scored on all cores and handed over a batch at a time, so a file of any size is scored in bounded memory.
struct PairFile {
    static let scoreHeading = "score"
    private static let firstHeadings = ["name1", "left"]
    private static let secondHeadings = ["name2", "right"]
    private static let batch = 8192
    private static let share = 128

    /// The headings of what comes out: those of the file, and `score` last unless the file has that column already.
    let headings: [String]

    private struct Pair: Sendable {
        var cells: [String]
        var schema: EntitySchema
    }

    private let reader: DelimitedReader
    private let columns: Int
    private let first: Int
    private let second: Int
    private let schema: Int?
    private let score: Int
    private let schemaElsewhere: EntitySchema
    private let skipsBad: Bool

    /// - Parameters:
    ///   - path: a delimited file, plain or gzip; "-" is standard input.
    ///   - schema: what the names belong to where the file does not say.
    /// - Throws: `.empty` and `.missingColumn`, and what stops reading.
    init(path: String, schema: EntitySchema, skipsBad: Bool) throws {
        reader = try DelimitedReader(ByteSource(path: path))
        guard let row = try reader.next() else {
            throw InputProblem(.empty, file: reader.fileName, expected: "a header with the columns name1 and name2")
        }
        let header = DelimitedHeader(row)
        first = try Self.position(of: Self.firstHeadings, in: header, reader)
        second = try Self.position(of: Self.secondHeadings, in: header, reader)
        self.schema = header.position(of: "schema")
        columns = header.names.count
        if let place = header.position(of: Self.scoreHeading) {
            score = place
            headings = header.names
        } else {
            score = columns
            headings = header.names + [Self.scoreHeading]
        }
        schemaElsewhere = schema
        self.skipsBad = skipsBad
    }

    /// Scores every row, in the order of the file.
    /// - Parameter problems: takes the rows that were left out; none unless bad rows are skipped.
    /// - Throws: the first bad row where bad rows are not skipped, and what `take` throws.
    func score(_ matcher: NameMatcher, problems: inout ProblemLog, take: (ScoredPair) throws -> Void) throws {
        var batch: [Pair] = []
        while let row = try reader.next() {
            if row.isBlank { continue }
            do {
                batch.append(try pair(row))
            } catch {
                guard skipsBad else { throw error }
                problems.note(error)
            }
            if batch.count == Self.batch {
                try scored(batch, matcher).forEach(take)
                batch.removeAll(keepingCapacity: true)
            }
        }
        try scored(batch, matcher).forEach(take)
    }

    private func scored(_ pairs: [Pair], _ matcher: NameMatcher) -> [ScoredPair] {
        let (first, second, score, headings) = (first, second, score, headings)
        return ParallelShares.map((pairs.count + Self.share - 1) / Self.share) { share -> [ScoredPair] in
            let start = share * Self.share
            return pairs[start..<min(start + Self.share, pairs.count)].map { pair in
                let left = Subject(schema: pair.schema, names: [SubjectName(pair.cells[first])])
                let right = Subject(schema: pair.schema, names: [SubjectName(pair.cells[second])])
                var cells = pair.cells
                let text = ScoreText.exact(matcher.compare(left, right).score)
                if score < cells.count { cells[score] = text } else { cells.append(text) }
                return ScoredPair(headings: headings, cells: cells)
            }
        }.flatMap(\.self)
    }

    private func pair(_ row: DelimitedRow) throws(InputProblem) -> Pair {
        guard row.count == columns else {
            throw InputProblem(
                .wrongCellCount, file: reader.fileName, line: row.line, found: "\(row.count)",
                expected: "\(columns) as in the header")
        }
        return Pair(cells: (0..<columns).map { row[$0] }, schema: try schema(of: row))
    }

    private func schema(of row: DelimitedRow) throws(InputProblem) -> EntitySchema {
        guard let column = schema else { return schemaElsewhere }
        let text = row.trimmed(column)
        if text.isEmpty { return schemaElsewhere }
        guard let schema = EntitySchema(rawValue: text) else {
            throw reader.problem(
                .unknownValue, at: column, found: text,
                expected: "a schema: \(EntitySchema.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return schema
    }

    private static func position(
        of names: [String], in header: DelimitedHeader, _ reader: DelimitedReader
    ) throws(InputProblem) -> Int {
        for name in names {
            if let position = header.position(of: name) { return position }
        }
        throw InputProblem(
            .missingColumn, file: reader.fileName, line: header.line,
            found: header.names.joined(separator: ", "), expected: "the columns name1 and name2")
    }
}
