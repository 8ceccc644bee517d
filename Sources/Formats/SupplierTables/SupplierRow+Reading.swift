internal import InputFiles

extension SupplierRow: TableRecord {
    public init?(_ cells: TableCells<SupplierField>) {
        guard let name = cells.required(.name, .missingName, expected: "the supplier's name") else { return nil }
        let company = cells.companyNumber(.companyNumber)
        self.init(
            line: cells.line, identifier: cells.text(.identifier), name: name, companyNumber: company.number,
            otherRegistrationNumber: company.other, vatNumber: cells.text(.vatNumber),
            address: [SupplierField.address, .address2, .address3, .town, .county].compactMap(cells.text),
            postcode: cells.text(.postcode), country: cells.text(.country), website: cells.text(.website),
            spend: cells.amount(.spend, currency: nil), category: cells.text(.category))
    }
}
