import Access
import Storage

/// An answer as a form or another reader hands it over, before it is checked.
public struct TypedAnswer: Sendable, Hashable {
    /// What was typed or chosen, blank or not.
    public var values: [String]
    /// Whether the business says that it does not answer this.
    public var skips: Bool
    /// What explains the answer.
    public var note: String

    public init(values: [String] = [], skips: Bool = false, note: String = "") {
        self.values = values
        self.skips = skips
        self.note = note
    }
}

/// What is wrong with a typed answer.
public enum AnswerFault: String, Sendable, CaseIterable, Error {
    /// None of the question's answers.
    case unknownChoice
    case tooLong
    /// Not a whole number from 0 to a thousand million.
    case notNumber
    /// Not a day that exists, written as `2026-11-30`.
    case notDate
    /// Not an address that begins with `https://` or `http://`.
    case notLink
    /// An answer and the word that it is skipped at once.
    case answeredAndSkipped
}

/// What a typed answer comes to.
enum AnswerChange: Hashable {
    case given(AnswerValue)
    case skipped
    /// Nothing was typed: what was answered before is taken back.
    case blank
}

/// Reads typed answers.
enum TypedAnswerRule {
    static let longestText = 4_000
    static let longestNote = 2_000
    static let longestLink = 500
    static let largestNumber = 1_000_000_000

    static func read(_ typed: TypedAnswer, for question: Question) throws(AnswerFault) -> AnswerChange {
        guard ReasonText.fits(typed.note, longestNote) else { throw .tooLong }
        let values = typed.values.map(ReasonText.trimmed).filter { !$0.isEmpty }
        if typed.skips {
            guard values.isEmpty else { throw .answeredAndSkipped }
            return .skipped
        }
        guard let first = values.first else { return .blank }
        switch question.kind {
        case .yesNo, .oneOf:
            guard values.count == 1, question.codes.contains(first) else { throw .unknownChoice }
            return .given(.codes([first]))
        case .severalOf:
            let known = question.codes
            guard values.allSatisfy(known.contains) else { throw .unknownChoice }
            return .given(.codes(known.filter(values.contains)))
        case .text, .sites:
            guard ReasonText.fits(first, longestText) else { throw .tooLong }
            return .given(.text(first))
        case .number: return .given(.number(try number(first)))
        case .date:
            guard first.count == 10, let day = Day(first) else { throw .notDate }
            return .given(.date(day))
        case .link:
            guard ReasonText.fits(first, longestLink) else { throw .tooLong }
            guard isLink(first) else { throw .notLink }
            return .given(.text(first))
        case .file: return .blank
        }
    }

    /// A whole number, with commas or blanks between its digits or without.
    private static func number(_ text: String) throws(AnswerFault) -> Int {
        let digits = text.filter { $0 != "," && $0 != " " }
        guard (1...10).contains(digits.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
            let number = Int(digits), number <= largestNumber
        else { throw .notNumber }
        return number
    }

    private static func isLink(_ text: String) -> Bool {
        let lower = text.lowercased()
        guard let start = ["https://", "http://"].first(where: lower.hasPrefix) else { return false }
        let host = lower.dropFirst(start.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".")
            && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "\"" && $0 != "<" && $0 != ">" }
    }
}
