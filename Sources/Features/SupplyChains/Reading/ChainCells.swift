import DelimitedText
import InputFiles
import Storage

/// The cells of one row, each read with its fault.
struct ChainCells {
    let cells: TableCells

    /// nil where any cell is wrong; the faults are noted.
    func row(_ answer: inout ReadChain) -> ChainTableRow? {
        let before = answer.problemCount
        let product = read(.product, .missingValue, "what is supplied, in at most 200 characters", &answer) {
            text throws(SupplyChainsError) in try FactsRule.product(text)
        }
        let share = read(.share, .badNumber, "per cent, from 0 to 100", &answer) { text throws(SupplyChainsError) in
            try FactsRule.share(text)
        }
        let supplier = supplier(&answer)
        let buyer = buyer(&answer)
        guard answer.problemCount == before, let product, let share, let supplier else { return nil }
        return ChainTableRow(
            buyer: buyer, supplier: supplier, product: product, share: share,
            place: ChainTableRow.Place(
                file: cells.reader.fileName, line: cells.row.line, buyerColumn: column(.buyer),
                supplierColumn: column(.supplier)))
    }

    private func supplier(_ answer: inout ReadChain) -> ChainTableRow.Party? {
        let id = identifier(.supplierID, &answer)
        if id != nil, cell(.supplier).isEmpty { return ChainTableRow.Party(id: id, facts: nil) }
        let name = read(.supplier, .missingName, "a name of at most 200 characters", &answer) {
            text throws(SupplyChainsError) in try FactsRule.name(text)
        }
        let country = read(.country, .unknownValue, "a country", &answer) { text throws(SupplyChainsError) in
            try FactsRule.country(text)
        }
        let category = read(.category, .badIdentifier, "a CPV code of two to eight digits", &answer) {
            text throws(SupplyChainsError) in try FactsRule.category(text)
        }
        let number = read(.companyNumber, .badCompanyNumber, "at most 40 letters and digits", &answer) {
            text throws(SupplyChainsError) in try FactsRule.number(text)
        }
        guard let name, let country, let category, let number else { return nil }
        return ChainTableRow.Party(
            id: id,
            facts: FactsRule.Checked(name: name, country: country, category: category, companyNumber: number))
    }

    /// nil for the organisation itself, whose cells are empty.
    private func buyer(_ answer: inout ReadChain) -> ChainTableRow.Party? {
        if let id = identifier(.buyerID, &answer) { return ChainTableRow.Party(id: id, facts: nil) }
        guard !cell(.buyer).isEmpty else { return nil }
        let name = read(.buyer, .missingName, "a name of at most 200 characters", &answer) {
            text throws(SupplyChainsError) in try FactsRule.name(text)
        }
        return name.map { ChainTableRow.Party(facts: FactsRule.Checked(name: $0)) }
    }

    private func identifier(_ column: ChainColumn, _ answer: inout ReadChain) -> ID<Business>? {
        let text = cell(column)
        guard !text.isEmpty else { return nil }
        guard let id = ID<Business>(text) else {
            note(.badIdentifier, column, text, "an identifier as the export gives it", &answer)
            return nil
        }
        return id
    }

    private func read<Value>(
        _ column: ChainColumn, _ code: InputProblem.Code, _ expected: Expectation, _ answer: inout ReadChain,
        _ body: (String) throws(SupplyChainsError) -> Value
    ) -> Value? {
        cells.read(column.rawValue, code, expected, &answer, body)
    }

    private func note(
        _ code: InputProblem.Code, _ column: ChainColumn, _ found: String, _ expected: Expectation,
        _ answer: inout ReadChain
    ) {
        cells.note(code, column.rawValue, found, expected, &answer)
    }

    private func cell(_ column: ChainColumn) -> String { cells[column.rawValue] }

    private func column(_ column: ChainColumn) -> Int? { cells.place(of: column.rawValue) }
}
