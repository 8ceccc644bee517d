internal import Foundation

/// Turns the names of countries and peoples that lists print into ISO 3166-1 alpha-2 codes, in lower case.
///
/// Knows the short and long English names, the styles of the United Nations, the United States ("Korea, North") and the
/// European Union ("DPRK"), former states with one successor, and adjectives of nationality.
public enum CountryNames {
    /// The code of one name; nil when the text is not wholly the name of a country or of its people.
    public static func code(_ name: String) -> String? {
        // Most texts are a name as the table has it, and need no folding.
        codes[name.lowercased()] ?? codes[key(name)]
    }

    /// The code of what a table or an address states as its country: a name as above, a code of two letters, or one of the
    /// nations of the United Kingdom, in English or Welsh.
    public static func stated(_ text: String) -> String? {
        let plain = text.lowercased().filter { $0.isLetter || $0 == " " }
        if nations.contains(plain) { return "gb" }
        if plain.utf8.count == 2 { return plain }
        return code(text)
    }

    /// Whether two letters are the code of a country of the table, in either case.
    public static func isCode(_ text: String) -> Bool { countries.contains(text.lowercased()) }

    private static let countries = Set(codes.values)

    private static let nations: Set<String> = [
        "uk", "england", "wales", "cymru", "scotland", "northern ireland", "lloegr", "yr alban", "y deyrnas unedig",
        "gogledd iwerddon",
    ]

    /// The codes of all countries and peoples named in a text such as "Russian and Ukrainian (since 1990)", in order.
    ///
    /// Meant for cells of countries and nationalities; an address names streets after countries.
    public static func codes(in text: String) -> [String] {
        let words = key(text).split(separator: " ")
        var found: [String] = []
        var position = 0
        while position < words.count {
            guard let match = longestMatch(words[position...]) else {
                position += 1
                continue
            }
            if !found.contains(match.code) { found.append(match.code) }
            position += match.length
        }
        return found
    }

    private static func longestMatch(_ words: ArraySlice<Substring>) -> (code: String, length: Int)? {
        for length in stride(from: min(longestName, words.count), through: 1, by: -1) {
            if let code = codes[words.prefix(length).joined(separator: " ")] { return (code, length) }
        }
        return nil
    }

    private static let codes: [String: String] = {
        var codes: [String: String] = [:]
        for line in countryNameTable {
            let code = String(line.prefix(2))
            for name in line.dropFirst(3).split(separator: ";") { codes[key(String(name))] = code }
        }
        return codes
    }()

    private static let longestName = codes.keys.map { $0.split(separator: " ").count }.max() ?? 1

    /// Lower case, marks dropped, anything but letters as one blank, articles left out.
    private static func key(_ text: String) -> String {
        var words: [String] = []
        var word = ""
        for scalar in text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic {
                word.unicodeScalars.append(scalar)
            } else if scalar.properties.generalCategory == .nonspacingMark || apostrophes.contains(scalar) {
                continue
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words.filter { $0 != "the" }.joined(separator: " ")
    }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "ʼ", "."]
}
