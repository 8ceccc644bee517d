import InputFiles

/// One row of a business's own table: a supplier of it or a site of its own.
struct OwnCells {
    let cells: TableCells

    func read(_ answer: inout ReadOwn, fold: (String) -> String) {
        let before = answer.faults.problemCount
        let product = read(.product, .missingValue, "what is supplied, in at most 200 characters", &answer) {
            text throws(SupplyChainsError) in try FactsRule.product(text)
        }
        let isHidden = isHidden(&answer)
        let isSite = !cells[OwnColumn.site.rawValue].isEmpty
        guard isSite != !cells[OwnColumn.supplier.rawValue].isEmpty else {
            cells.note(
                .missingName, OwnColumn.supplier.rawValue, cells[OwnColumn.supplier.rawValue],
                "either a supplier or a site", &answer.faults)
            return
        }
        let column: OwnColumn = isSite ? .site : .supplier
        let name = read(column, .missingName, "a name of at most 200 characters", &answer) {
            text throws(SupplyChainsError) in try FactsRule.name(text)
        }
        let country = read(.country, .unknownValue, "a country", &answer) { text throws(SupplyChainsError) in
            try FactsRule.country(text)
        }
        if isHidden == true, let name, let product, NamingRule.shows(fold(name), in: fold(product)) {
            cells.note(
                .unexpectedShape, OwnColumn.product.rawValue, product, "a product without the name that is hidden",
                &answer.faults)
        }
        guard let name, let country, let product, let isHidden else { return }
        if isSite {
            addSite(name, country, product, isHidden, before, &answer)
        } else {
            addSupplier(name, country, product, isHidden, before, &answer, fold)
        }
    }

    private func addSite(
        _ name: String, _ country: String?, _ product: String, _ isHidden: Bool, _ before: Int,
        _ answer: inout ReadOwn
    ) {
        guard let country else {
            cells.note(.missingValue, OwnColumn.country.rawValue, "", "a country", &answer.faults)
            return
        }
        guard answer.faults.problemCount == before else { return }
        answer.sites.append(ReadOwn.Site(name: name, country: country, product: product, isHidden: isHidden))
    }

    private func addSupplier(
        _ name: String, _ country: String?, _ product: String, _ isHidden: Bool, _ before: Int,
        _ answer: inout ReadOwn, _ fold: (String) -> String
    ) {
        let category = read(.category, .badIdentifier, "a CPV code of two to eight digits", &answer) {
            text throws(SupplyChainsError) in try FactsRule.category(text)
        }
        let number = read(.companyNumber, .badCompanyNumber, "at most 40 letters and digits", &answer) {
            text throws(SupplyChainsError) in try FactsRule.number(text)
        }
        let share = read(.share, .badNumber, "per cent, from 0 to 100", &answer) { text throws(SupplyChainsError) in
            try FactsRule.share(text)
        }
        guard answer.faults.problemCount == before, let category, let number, let share else { return }
        let facts = FactsRule.Checked(name: name, country: country, category: category, companyNumber: number)
        let checked = NamingRule.Checked(facts: facts, folded: fold(name), product: product, share: share)
        answer.suppliers.append(ReadOwn.Supplier(checked: checked, isHidden: isHidden))
    }

    /// nil where the cell is wrong. What is not said is hidden.
    private func isHidden(_ answer: inout ReadOwn) -> Bool? {
        let text = cells[OwnColumn.nameShown.rawValue]
        switch text.lowercased() {
        case "", "no", "nage", "na": return true
        case "yes", "ie": return false
        default:
            cells.note(.unknownValue, OwnColumn.nameShown.rawValue, text, "yes or no", &answer.faults)
            return nil
        }
    }

    private func read<Value>(
        _ column: OwnColumn, _ code: InputProblem.Code, _ expected: Expectation, _ answer: inout ReadOwn,
        _ body: (String) throws(SupplyChainsError) -> Value
    ) -> Value? {
        cells.read(column.rawValue, code, expected, &answer.faults, body)
    }
}
