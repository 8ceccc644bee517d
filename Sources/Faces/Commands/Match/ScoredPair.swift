/// A row of a file of pairs with its score.
struct ScoredPair: Sendable {
    /// The headings of the file, `score` among them; the same for every row.
    var headings: [String]
    var cells: [String]
}

extension ScoredPair: Printable {
    /// Files of pairs bring their own headings, which the printer is given.
    static let columns: [TableColumn] = []

    var rows: [[String]] { [cells] }

    var json: JSONOutput {
        .object(
            zip(headings, cells).map { heading, cell in
                (heading, heading == PairFile.scoreHeading ? .number(Double(cell) ?? 0) : .text(cell))
            })
    }
}
