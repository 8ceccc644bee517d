/// What a column of a table of invoices and their payment may hold.
public enum InvoiceField: String, TableField {
    case supplier
    case receivedDate
    case dueDate
    case paidDate
    case amount
    case currency
    case reference
    case disputed

    /// How long a payment took can be told from who, when the invoice came and how much it was.
    public static let required: [InvoiceField] = [.supplier, .receivedDate, .amount]

    public var synonyms: [HeaderSynonym] {
        switch self {
        case .supplier: PaymentField.supplier.synonyms
        case .receivedDate:
            .english(
                "Invoice Received Date", "Invoice Received", "Date Received", "Received Date", "Date Invoice Received",
                "Received On", "Day Received", "Receipt Date", "Valid Invoice Date", "Invoice Date", "Date of Invoice"
            )
                + .welsh(
                    "Dyddiad derbyn yr anfoneb", "Diwrnod derbyn", "Dyddiad derbyn anfoneb", "Dyddiad derbyn",
                    "Derbyniwyd ar",
                    "Dyddiad yr anfoneb", "Dyddiad anfoneb")
        case .dueDate:
            .english("Due Date", "Payment Due Date", "Date Due", "Due On", "Falls Due")
                + .welsh("Dyddiad dyledus", "Dyddiad talu dyledus", "Yn ddyledus ar")
        case .paidDate: PaymentField.paidDate.synonyms + .english("Day Paid") + .welsh("Diwrnod talu")
        case .amount: PaymentField.amount.synonyms
        case .currency: PaymentField.currency.synonyms
        case .reference:
            .english(
                "Invoice Number", "Invoice No", "Invoice Reference", "Invoice Ref", "Invoice ID", "Document Number",
                "Document No", "Transaction Number", "Transaction No", "Reference", "Ref"
            ) + .welsh("Rhif yr anfoneb", "Rhif anfoneb", "Cyfeirnod yr anfoneb", "Cyfeirnod")
        case .disputed:
            .english("Disputed", "In Dispute", "Dispute", "Invoice Disputed", "Queried", "On Hold")
                + .welsh("Mewn anghydfod", "Anghydfod", "Dadleuol", "Wedi’i herio")
        }
    }
}
