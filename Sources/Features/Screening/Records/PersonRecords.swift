import Access
import Storage

/// What screening reads of the table of people.
enum PersonRecords {
    /// A person's name; nil for the command line.
    static func name(of person: ID<Person>?, in transaction: any Transaction) throws -> String? {
        guard let person else { return nil }
        return try transaction.first("SELECT name FROM person WHERE id = \(person)") { $0.text(0) }
    }
}
