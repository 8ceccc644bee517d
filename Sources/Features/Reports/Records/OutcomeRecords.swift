import Access
import Sealing
import Storage

/// Rows of `report_outcome`.
enum OutcomeRecords {
    static func insert(_ outcome: Outcome, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO report_outcome (id, report_id, kind, entry, reference, source_grade, information_grade, handling_code,
                left_out, at, person_id)
            VALUES (\(outcome.id), \(outcome.report), \(outcome.kind), \(outcome.entry?.text), \(outcome.reference),
                \(outcome.grade?.source), \(outcome.grade?.information), \(outcome.grade?.handling), \(outcome.leftOut),
                \(outcome.at), \(outcome.person))
            """)
    }

    static func outcomes(of report: ID<Report>, in transaction: any Transaction) throws -> [Outcome] {
        try transaction.query(
            """
            SELECT id, report_id, kind, entry, reference, source_grade, information_grade, handling_code, left_out, at, person_id
            FROM report_outcome WHERE report_id = \(report) ORDER BY at, id
            """
        ) { row in
            var grade: IntelligenceGrade?
            if let source = row.code(5, of: IntelligenceGrade.Source.self),
                let information = row.code(6, of: IntelligenceGrade.Information.self),
                let handling = row.code(7, of: IntelligenceGrade.Handling.self)
            {
                grade = IntelligenceGrade(source: source, information: information, handling: handling)
            }
            return Outcome(
                id: row.id(0), report: row.id(1), kind: row.code(2) ?? .intelligence,
                entry: row.optionalText(3).flatMap(SealName.init), reference: row.text(4), grade: grade,
                leftOut: row.boolean(8), at: row.timestamp(9), person: row.optionalID(10))
        }
    }
}
