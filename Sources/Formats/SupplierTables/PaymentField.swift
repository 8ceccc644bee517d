/// What a column of a purchase ledger may hold.
public enum PaymentField: String, TableField {
    case supplier
    case supplierIdentifier = "supplierId"
    case companyNumber
    case amount
    case currency
    case date
    case category
    case description
    case invoiceDate
    case paidDate
    case reference

    /// A payment needs a payee and an amount.
    public static let required: [PaymentField] = [.supplier, .amount]

    public var synonyms: [HeaderSynonym] {
        switch self {
        case .supplier: SupplierField.name.synonyms
        case .supplierIdentifier:
            SupplierField.identifier.synonyms.filter { !["id", "reference", "ref", "cyfeirnod"].contains($0.key) }
        case .companyNumber: SupplierField.companyNumber.synonyms
        case .amount:
            // Net comes first: it is what was bought; tax is not.
            .english(
                "Net Amount", "Amount Net", "Amount excl VAT", "Amount ex VAT", "Amount excluding VAT", "Amount",
                "Net Value",
                "Net", "Invoice Amount", "Payment Amount", "Amount Paid", "Value", "Total Amount", "Gross Amount",
                "Total",
                "Invoice Value", "Spend", "Gross"
            ) + .welsh("Swm net", "Swm heb TAW", "Swm", "Swm a dalwyd", "Gwerth", "Cyfanswm", "Swm gros")
        case .currency: .english("Currency", "Currency Code") + .welsh("Arian cyfred", "Arian")
        case .date:
            .english(
                "Date", "Transaction Date", "Posting Date", "Effective Date", "Ledger Date", "Period Date",
                "Document Date"
            ) + .welsh("Dyddiad", "Dyddiad y trafodyn", "Dyddiad trafodyn")
        case .category:
            .english(
                "Category", "Expense Type", "Expenditure Type", "Expense Area", "Spend Category", "Account Description",
                "Subjective", "Subjective Description", "Cost Type", "Commodity", "Merchant Category", "Sector", "CPV",
                "Purpose of Expenditure", "ProClass", "Category Name"
            ) + .welsh("Categori", "Math o wariant", "Math o draul", "Categori gwariant")
        case .description:
            .english("Description", "Narrative", "Details", "Item", "Line Description", "Purpose", "Item Description")
                + .welsh("Disgrifiad", "Manylion", "Diben")
        case .invoiceDate:
            .english("Invoice Date", "Date of Invoice", "Inv Date") + .welsh("Dyddiad yr anfoneb", "Dyddiad anfoneb")
        case .paidDate:
            .english("Payment Date", "Paid Date", "Date Paid", "Date of Payment", "Cleared Date", "Pay Date", "Paid On")
                + .welsh("Dyddiad talu", "Dyddiad y taliad", "Talwyd ar")
        case .reference:
            .english(
                "Transaction Number", "Transaction No", "Transaction Reference", "Invoice Number", "Invoice No",
                "Document Number", "Document No", "Payment Reference", "Voucher Number", "Reference", "Ref", "ID",
                "Transaction ID", "Order Number", "PO Number"
            ) + .welsh("Rhif y trafodyn", "Rhif trafodyn", "Rhif yr anfoneb", "Rhif anfoneb", "Cyfeirnod")
        }
    }
}
