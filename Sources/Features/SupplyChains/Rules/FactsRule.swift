import Access
import Countries
import Foundation

/// Whether what somebody says of a business can be kept, and how.
enum FactsRule {
    static let longestName = 200
    static let longestProduct = 200
    /// As many suppliers, and as many sites, one business may name.
    static let mostNamed = 2_000

    struct Checked: Sendable, Hashable {
        var name: String
        /// ISO 3166-1 alpha-2, upper case.
        var country: String?
        var category: String?
        var companyNumber: String?
    }

    static func checked(_ facts: BusinessFacts) throws(SupplyChainsError) -> Checked {
        Checked(
            name: try name(facts.name), country: try country(facts.country), category: try category(facts.category),
            companyNumber: try number(facts.companyNumber))
    }

    /// One line of at most 200 characters.
    static func name(_ given: String) throws(SupplyChainsError) -> String {
        let text = line(given)
        guard !text.isEmpty else { throw SupplyChainsError(.nameMissing) }
        guard text.count <= longestName, text.utf8.count <= 4 * longestName else { throw SupplyChainsError(.tooLong) }
        return text
    }

    static func product(_ given: String) throws(SupplyChainsError) -> String {
        let text = line(given)
        guard !text.isEmpty else { throw SupplyChainsError(.productMissing) }
        guard text.count <= longestProduct, text.utf8.count <= 4 * longestProduct else {
            throw SupplyChainsError(.tooLong)
        }
        return text
    }

    /// nil where nothing is said. A code of two letters is taken only where it is a country's.
    static func country(_ given: String) throws(SupplyChainsError) -> String? {
        let text = line(given)
        guard !text.isEmpty else { return nil }
        guard text.utf8.count <= 200, let code = CountryNames.stated(text), CountryNames.isCode(code) else {
            throw SupplyChainsError(.badCountry)
        }
        return code.uppercased()
    }

    /// nil where nothing is said. A check digit after a dash is left out (Regulation (EC) 213/2008, annex I).
    static func category(_ given: String) throws(SupplyChainsError) -> String? {
        let text = line(given)
        guard !text.isEmpty else { return nil }
        let digits = text.prefix { $0 != "-" }
        guard (2...8).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw SupplyChainsError(.badCategory)
        }
        return String(digits)
    }

    static func number(_ given: String) throws(SupplyChainsError) -> String? {
        let text = line(given).uppercased().filter { $0 != " " }
        guard !text.isEmpty else { return nil }
        guard text.utf8.count <= 40, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw SupplyChainsError(.badNumber)
        }
        return text
    }

    /// Per cent as thousandths of the whole; nil where nothing is said.
    static func share(_ given: String) throws(SupplyChainsError) -> Int? {
        let text = line(given).filter { $0 != "%" && $0 != " " }.replacing(",", with: ".")
        guard !text.isEmpty else { return nil }
        guard text.utf8.count <= 8, text.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }),
            let value = Double(text), (0...100).contains(value)
        else { throw SupplyChainsError(.badShare) }
        return Int((value * 10).rounded())
    }

    static func address(_ given: String) throws(SupplyChainsError) -> String? {
        let text = line(given)
        guard !text.isEmpty else { return nil }
        guard let address = try? AccountAddress(text) else { throw SupplyChainsError(.badAddress) }
        return address.text
    }

    /// A reason of at least ten characters and at most 2,000.
    static func reason(_ given: String) throws(SupplyChainsError) -> String {
        let text = given.trimmingCharacters(in: .whitespacesAndNewlines)
        guard text.count >= 10 else { throw SupplyChainsError(.reasonMissing) }
        guard text.count <= 2_000 else { throw SupplyChainsError(.tooLong) }
        return text
    }

    /// One line without control characters and without blanks round it.
    private static func line(_ given: String) -> String {
        String(
            String.UnicodeScalarView(
                given.prefix(4_000).unicodeScalars.map {
                    CharacterSet.controlCharacters.contains($0) || CharacterSet.newlines.contains($0) ? " " : $0
                })
        ).trimmingCharacters(in: .whitespaces)
    }
}
