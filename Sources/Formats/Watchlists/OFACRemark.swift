internal import Countries
internal import Foundation

/// One statement of the remarks of an OFAC entry, such as `DOB circa 1964` or `a.k.a. 'X'`.
struct OFACRemark {
    /// Remarks longer than this are cut by OFAC, in the middle of a word.
    static let longest = 1_000

    private let text: String

    /// The statements of a remark, without the word `alt.` that marks a second value.
    static func all(in remarks: String) -> [OFACRemark] {
        var rest = remarks
        if rest.hasSuffix(".") { rest.removeLast() }
        return split(rest).map { OFACRemark(text: $0.hasPrefix("alt. ") ? String($0.dropFirst(5)) : $0) }
    }

    /// Cuts at `;` outside the quotes round a name.
    private static func split(_ text: String) -> [String] {
        var parts: [String] = []
        for piece in text.split(separator: ";").map({ ListCell.trim(String($0)) }) where !piece.isEmpty {
            if let last = parts.last, last.contains("k.a. '"), !last.hasSuffix("'") {
                parts[parts.count - 1] = last + "; " + piece
            } else {
                parts.append(piece)
            }
        }
        return parts
    }

    private static let properties: [(label: String, property: String)] = [
        ("UK Company Number ", "registrationNumber"), ("Company Number IMO ", "imoNumber"),
        ("Company Number ", "registrationNumber"), ("Registration Number ", "registrationNumber"),
        ("Registration ID ", "registrationNumber"), ("Commercial Registry Number ", "registrationNumber"),
        ("Business Registration Document # ", "registrationNumber"), ("Business Number ", "registrationNumber"),
        ("Business Registration Number ", "registrationNumber"), ("Enterprise Number ", "registrationNumber"),
        ("Chamber of Commerce Number ", "registrationNumber"), ("Matricula Mercantil No ", "registrationNumber"),
        ("Folio Mercantil No. ", "registrationNumber"), ("Legal Entity Number ", "registrationNumber"),
        ("Unified Social Credit Code (USCC) ", "registrationNumber"), ("Trade License No. ", "registrationNumber"),
        ("C.R. No. ", "registrationNumber"), ("Certificate of Incorporation Number ", "registrationNumber"),
        ("Identification Number IMO ", "imoNumber"), ("V.A.T. Number ", "vatCode"), ("VAT Number ", "vatCode"),
        ("Tax ID No. ", "taxNumber"), ("NIT # ", "taxNumber"), ("RUC # ", "taxNumber"), ("RIF # ", "taxNumber"),
        ("RTN ", "taxNumber"), ("R.F.C. ", "taxNumber"), ("C.U.I.T. ", "taxNumber"), ("C.U.I. ", "taxNumber"),
        ("Romanian Tax Registration ", "taxNumber"), ("Fiscal Code ", "taxNumber"),
        ("Italian Fiscal Code ", "taxNumber"), ("RFC ", "taxNumber"),
        ("Vessel Registration Identification IMO ", "imoNumber"), ("MMSI ", "mmsi"),
        ("National ID No. ", "idNumber"), ("Cedula No. ", "idNumber"), ("D.N.I. ", "idNumber"),
        ("Passport ", "passportNumber"), ("Identification Number ", "idNumber"), ("SSN ", "idNumber"),
        ("C.U.R.P. ", "idNumber"), ("Personal ID Card ", "idNumber"), ("Diplomatic Passport ", "passportNumber"),
        ("SWIFT/BIC ", "swiftBic"), ("Website ", "website"), ("Email Address ", "email"), ("Telephone ", "phone"),
        ("Phone Number ", "phone"), ("Gender ", "gender"), ("POB ", "birthPlace"), ("LEI ", "leiCode"),
        ("Legal Entity Identifier ", "leiCode"),
    ]

    /// Adds what the statement says as properties; statements of other kinds stay in the notes alone.
    func add(to entry: inout EntityBuilder) {
        if let name = quotedName("a.k.a. ") { return entry.add("weakAlias", name) }
        if let name = quotedName("f.k.a. ") { return entry.add("previousName", name) }
        if let name = quotedName("n.k.a. ") { return entry.add("weakAlias", name) }
        if let dates = value(after: "DOB ") { return entry.add("birthDate", WrittenDate.all(in: dates)) }
        if let day = value(after: "Organization Established Date ") {
            return entry.add("incorporationDate", WrittenDate.all(in: day))
        }
        for label in ["nationality ", "citizen "] {
            if let country = value(after: label) {
                return entry.add(label == "citizen " ? "citizenship" : "nationality", CountryNames.codes(in: country))
            }
        }
        if let number = value(after: "D-U-N-S Number ") {
            return entry.add("dunsCode", number.filter { $0.isASCII && $0.isNumber })
        }
        for (label, property) in Self.properties {
            guard let value = value(after: label) else { continue }
            return entry.add(property, Self.isText(property) ? value : Self.number(value))
        }
    }

    private static func isText(_ property: String) -> Bool {
        ["gender", "birthPlace", "website", "email", "phone"].contains(property)
    }

    /// A number without the country and dates that follow in brackets or words.
    private static func number(_ text: String) -> String {
        let end = ["(", " issued ", " expires "].compactMap { text.range(of: $0)?.lowerBound }.min() ?? text.endIndex
        return ListCell.trim(String(text[..<end]))
    }

    private func value(after label: String) -> String? {
        text.hasPrefix(label) ? String(text.dropFirst(label.count)) : nil
    }

    private func quotedName(_ label: String) -> String? {
        guard var name = value(after: label) else { return nil }
        if name.hasPrefix("'") { name.removeFirst() }
        if name.hasSuffix("'") { name.removeLast() }
        return name
    }
}
