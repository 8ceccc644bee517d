internal import InputFiles

extension PaymentRow: TableRecord {
    public init?(_ cells: TableCells<PaymentField>) {
        let supplier = cells.required(.supplier, .missingName, expected: "the supplier's name")
        let hasAmount = cells.required(.amount, .missingValue, expected: "an amount") != nil
        let amount = hasAmount ? cells.amount(.amount, currency: cells.text(.currency)) : nil
        let dates = (cells.day(.date), cells.day(.invoiceDate), cells.day(.paidDate))
        let company = cells.companyNumber(.companyNumber)
        guard let supplier, let amount else { return nil }
        self.init(
            line: cells.line, supplier: supplier, supplierIdentifier: cells.text(.supplierIdentifier),
            companyNumber: company.number, amount: amount, date: dates.0, category: cells.text(.category),
            description: cells.text(.description), invoiceDate: dates.1, paidDate: dates.2,
            reference: cells.text(.reference))
    }
}
