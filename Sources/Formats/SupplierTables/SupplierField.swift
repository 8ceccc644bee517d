/// What a column of a supplier list may hold.
public enum SupplierField: String, TableField {
    case identifier = "id"
    case name
    case companyNumber
    case vatNumber = "vat"
    case address
    case address2
    case address3
    case town
    case county
    case postcode
    case country
    case website
    case spend
    case category

    /// A supplier without a name cannot be screened.
    public static let required: [SupplierField] = [.name]

    public var synonyms: [HeaderSynonym] {
        switch self {
        case .identifier:
            .english(
                "Supplier ID", "Supplier Number", "Supplier No", "Supplier Code", "Supplier Ref", "Supplier Reference",
                "Vendor ID", "Vendor Number", "Vendor No", "Vendor Code", "Creditor Number", "Creditor Code",
                "Account Number", "ID", "Reference", "Ref"
            ) + .welsh("Rhif y cyflenwr", "Rhif cyflenwr", "Cod cyflenwr", "Cod y cyflenwr", "Cyfeirnod")
        case .name:
            .english(
                "Supplier Name", "Supplier", "Vendor Name", "Vendor", "Name of Supplier", "Company Name",
                "Organisation Name", "Organization Name", "Creditor Name", "Creditor", "Merchant Name", "Payee Name",
                "Payee", "Beneficiary", "Name", "Company", "Organisation", "Organization", "Contractor", "Business Name"
            ) + .welsh("Enw'r cyflenwr", "Enw cyflenwr", "Cyflenwr", "Enw'r cwmni", "Enw'r sefydliad", "Enw", "Cwmni")
        case .companyNumber:
            .english(
                "Company Number", "Company No", "Company Registration Number", "Company Registration No",
                "Companies House Number", "Companies House No", "Registered Number", "Registration Number",
                "Registration No", "Company Reg No", "Company Reg Number", "CRN", "Company House Number"
            ) + .welsh("Rhif y cwmni", "Rhif cwmni", "Rhif cofrestru", "Rhif cofrestru'r cwmni", "Rhif Tŷ'r Cwmnïau")
        case .vatNumber:
            .english("VAT Number", "VAT No", "VAT Registration Number", "VAT Reg No", "VAT Registration No", "VAT")
                + .welsh("Rhif TAW", "Rhif cofrestru TAW", "TAW")
        case .address:
            .english(
                "Address", "Supplier Address", "Registered Address", "Full Address", "Address Line 1", "Address 1",
                "Street", "Street Address"
            ) + .welsh("Cyfeiriad", "Cyfeiriad 1", "Llinell gyfeiriad 1", "Stryd")
        case .address2: .english("Address Line 2", "Address 2") + .welsh("Cyfeiriad 2", "Llinell gyfeiriad 2")
        case .address3: .english("Address Line 3", "Address 3") + .welsh("Cyfeiriad 3", "Llinell gyfeiriad 3")
        case .town:
            .english("Town", "City", "Town/City", "Post Town", "Locality") + .welsh("Tref", "Dinas", "Tref/Dinas")
        case .county: .english("County", "Region", "State") + .welsh("Sir", "Rhanbarth")
        case .postcode:
            .english("Postcode", "Post Code", "Postal Code", "Supplier Postcode", "Zip", "Zip Code")
                + .welsh("Cod post", "Côd post")
        case .country:
            .english("Country", "Country Name", "Country Code", "Supplier Country") + .welsh("Gwlad", "Cod gwlad")
        case .website: .english("Website", "Web Site", "URL", "Web Address", "Homepage") + .welsh("Gwefan")
        case .spend:
            .english(
                "Annual Spend", "Spend", "Total Spend", "Annual Value", "Spend This Year", "Spend (12 months)", "Total",
                "Amount", "Value", "Turnover With Us"
            ) + .welsh("Gwariant blynyddol", "Gwariant", "Cyfanswm gwariant", "Cyfanswm", "Gwerth")
        case .category:
            .english(
                "Category", "Sector", "Industry", "Commodity", "Spend Category", "Category Name", "Service", "CPV",
                "SIC", "Business Type", "Type of Goods"
            ) + .welsh("Categori", "Sector", "Diwydiant", "Gwasanaeth")
        }
    }
}
