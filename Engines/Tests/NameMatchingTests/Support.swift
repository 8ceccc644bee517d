import Foundation
import NameMatching
import SeededNumbers

/// What the tests share: a matcher over the platform's transliterator, and subjects in few words.
enum Support {
    static let matcher = NameMatcher { $0.applyingTransform(.toLatin, reverse: false) ?? $0 }

    static func company(_ names: String...) -> Subject {
        Subject(schema: .company, names: names.map { SubjectName($0) })
    }

    static func person(_ names: String...) -> Subject {
        Subject(schema: .person, names: names.map { SubjectName($0) })
    }

    static func score(_ first: String, _ second: String, _ schema: EntitySchema = .company) -> Double {
        compare(first, second, schema).score
    }

    static func compare(_ first: String, _ second: String, _ schema: EntitySchema = .company) -> Comparison {
        matcher.compare(
            Subject(schema: schema, names: [SubjectName(first)]), Subject(schema: schema, names: [SubjectName(second)]))
    }
}

/// Invented names for property tests.
struct NameMaker {
    var generator: SeededGenerator

    private static let stems = """
        Orbelin Quennor Vastrick Pelmoor Drusk Hathel Marwen Tolgarth Brisca Ywenna Caerlo Fennick Ostrava Zelmir Wrenlow
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    private static let others = """
        Cleaning Services Haulage & Sons (Kent) Group 24 North A. J T/A The Gofal y Transport Foods International of II
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    private static let forms = ["Ltd", "Limited", "Cyf", "PLC", "LLP", "C.I.C.", "", "", "(in administration)", "Tld"]

    mutating func name() -> String {
        var words = [Self.stems.randomElement(using: &generator)!]
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
            let pool = Bool.random(using: &generator) ? Self.stems : Self.others
            words.append(pool.randomElement(using: &generator)!)
        }
        words.append(Self.forms.randomElement(using: &generator)!)
        return words.joined(separator: " ").trimmingCharacters(in: .whitespaces)
    }

    mutating func slip(_ name: String) -> String {
        var letters = Array(name)
        let place = Int.random(in: 0..<letters.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: letters.remove(at: place)
        case 1: letters.insert("e", at: place)
        case 2: letters[place] = "o"
        default: if place + 1 < letters.count { letters.swapAt(place, place + 1) }
        }
        return String(letters)
    }
}
