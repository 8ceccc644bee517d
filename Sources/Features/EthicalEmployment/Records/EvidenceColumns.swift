import Access
import EvidenceFiles
import Storage

/// The columns of evidence that the tables of findings, policies and deliveries share.
enum EvidenceColumns {
    /// Brings the kept file to a row of a table, whose columns are then `KeptFileRecords.columns`.
    static func join(_ table: String) -> SQL {
        SQL(text: " LEFT JOIN kept_file ON kept_file.id = \(table).file_id")
    }

    /// The file, where it is evidence in this part of the program.
    static func file(
        _ id: ID<KeptFile>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> KeptFile? {
        try transaction.first(
            """
            SELECT \(KeptFileRecords.columns) FROM kept_file
            WHERE kept_file.id = \(id) AND kept_file.organisation_id = \(organisation) AND (
                EXISTS (SELECT 1 FROM living_wage WHERE file_id = kept_file.id)
                OR EXISTS (SELECT 1 FROM whistleblowing_policy WHERE file_id = kept_file.id)
                OR EXISTS (SELECT 1 FROM delivery WHERE file_id = kept_file.id))
            """
        ) { KeptFileRecords.file($0, from: 0) }.flatMap(\.self)
    }
}
