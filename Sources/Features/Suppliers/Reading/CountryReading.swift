import Countries
import OpenContracting

/// Finds the country of an address in what notices and tables write.
enum CountryReading {
    /// ISO 3166-1 alpha-2 in lower case: from the country's name or code, else from a NUTS or ITL region of the United
    /// Kingdom (`UKL18`), else nil.
    static func code(_ address: Address) -> String? {
        if let country = address.country, let code = code(country) { return code }
        return address.region.flatMap { $0.hasPrefix("UK") && (3...5).contains($0.count) ? "gb" : nil }
    }

    static func code(_ text: String) -> String? { CountryNames.stated(text) }
}
