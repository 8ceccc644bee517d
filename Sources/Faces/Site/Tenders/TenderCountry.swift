import Tendering

/// Reads a country as people write it: its code, or its name.
enum TenderCountry {
    static func code(_ text: String) -> String? { PartyTable.country(text) }
}
