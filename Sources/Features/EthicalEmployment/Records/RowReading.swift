import EvidenceFiles
import Foundation
import Storage

extension Row {
    /// A day of the calendar; nil where the column is NULL or holds none.
    func day(_ column: Int) -> Day? { optionalText(column).flatMap { Day($0) } }

    /// A day of a column that always holds one.
    func certainDay(_ column: Int) -> Day { day(column) ?? Day(daysSince1970: 0) }

    /// Evidence from three columns and those of a kept file.
    func evidence(_ title: Int, _ link: Int, _ fileHash: Int, file: Int) -> EmploymentEvidence {
        var evidence = EmploymentEvidence(
            title: text(title), link: optionalText(link), fileHash: optionalText(fileHash))
        evidence.file = KeptFileRecords.file(self, from: file)
        return evidence
    }
}

/// Pieces of SQL that several tables share.
enum SharedSQL {
    /// The name of whoever wrote a row of a table down.
    static func author(_ table: String) -> SQL {
        SQL(
            text: """
                (SELECT membership.name FROM membership WHERE membership.person_id = \(table).person_id \
                AND membership.organisation_id = \(table).organisation_id)
                """)
    }

    /// A further condition, which begins with AND, that each word stands in the supplier's name; empty for no words.
    static func suppliers(named words: String) -> SQL {
        var condition: SQL = ""
        for word in words.split(whereSeparator: \.isWhitespace).prefix(8) {
            condition += " AND supplier.name_order LIKE \(pattern(word))"
        }
        return condition
    }

    /// A pattern that finds a name with the word in it, for LIKE on names without case and accents, without signs that mean
    /// something there.
    static func pattern(_ word: some StringProtocol) -> String {
        let folded = word.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
        return "%" + folded.filter { $0 != "%" && $0 != "_" && $0 != "\\" } + "%"
    }
}
