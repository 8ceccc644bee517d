import Access
import Storage
import Suppliers

/// Rows of `managed_remedy` and `managed_remedy_entry`.
enum RemedyRecords {
    static func insert(
        _ remedy: Remedy, of contract: ID<Contract>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO managed_remedy (id, organisation_id, contract_id, concern_id, kind, people, what, due_on, state)
            VALUES (\(remedy.id), \(organisation), \(contract), \(remedy.basis.concern), \(remedy.kind),
                \(remedy.people.map(Int64.init)), \(remedy.what), \(remedy.due), \(remedy.state))
            """)
    }

    static func insert(
        _ entry: Remedy.Entry, of remedy: ID<Remedy>, organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO managed_remedy_entry (id, organisation_id, remedy_id, at, state, evidence, witness, person_id)
            VALUES (\(ID<Remedy.Entry>.new(at: entry.at)), \(organisation), \(remedy), \(entry.at), \(entry.state),
                \(entry.evidence), \(entry.witness), \(person))
            """)
    }

    static func remedies(
        of contract: ID<Contract>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [Remedy] {
        var entries: [ID<Remedy>: [Remedy.Entry]] = [:]
        try transaction.each(
            """
            SELECT remedy_id, at, entry.state, evidence, witness, person.name FROM managed_remedy_entry entry
                JOIN managed_remedy ON managed_remedy.id = remedy_id LEFT JOIN person ON person.id = entry.person_id
            WHERE contract_id = \(contract) ORDER BY entry.id
            """
        ) { row in
            entries[row.id(0), default: []].append(
                Remedy.Entry(
                    at: row.timestamp(1), state: row.code(2) ?? .agreed, evidence: row.text(3), witness: row.code(4),
                    by: row.optionalText(5)))
        }
        return try transaction.query(
            """
            SELECT id, concern_id, kind, people, what, due_on, state FROM managed_remedy
            WHERE contract_id = \(contract) AND organisation_id = \(organisation) ORDER BY id
            """
        ) { row in
            Remedy(
                id: row.id(0), basis: Basis(row.optionalID(1)), kind: row.code(2) ?? .other,
                people: row.optionalInteger(3).map { Int($0) }, what: row.text(4), due: row.day(5),
                state: row.code(6) ?? .agreed, entries: entries[row.id(0)] ?? [])
        }
    }

    static func set(_ state: Remedy.State, of remedy: ID<Remedy>, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE managed_remedy SET state = \(state) WHERE id = \(remedy)")
    }
}
