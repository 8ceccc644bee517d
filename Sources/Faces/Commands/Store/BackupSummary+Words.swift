internal import Backups
internal import Languages

extension BackupSummary {
    /// How many rows were moved.
    var rowsInWords: String { say(.commandStoreRows(count: total)) }
    /// How many tables they are of.
    var tablesInWords: String { say(.commandStoreTables(count: tables)) }
}
