import Access
import Storage
import Suppliers

/// Rows of `managed_visit` and `managed_finding`.
enum VisitRecords {
    static func insert(
        _ visit: ContractVisit, of contract: ID<Contract>, organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO managed_visit (id, organisation_id, contract_id, concern_id, manner, planned_on, visitors, state,
                seen, follow_up, person_id)
            VALUES (\(visit.id), \(organisation), \(contract), \(visit.basis.concern), \(visit.manner),
                \(visit.plannedOn), \(visit.visitors), \(visit.state), '', '', \(person))
            """)
    }

    static func visits(
        of contract: ID<Contract>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ContractVisit] {
        var findings: [ID<ContractVisit>: [VisitItem: VisitFinding]] = [:]
        try transaction.each(
            """
            SELECT visit_id, item, finding FROM managed_finding JOIN managed_visit ON managed_visit.id = visit_id
            WHERE contract_id = \(contract)
            """
        ) { row in
            guard let item = row.code(1, of: VisitItem.self) else { return }
            findings[row.id(0), default: [:]][item] = row.code(2)
        }
        return try transaction.query(
            """
            SELECT id, concern_id, manner, planned_on, visitors, state, visited_on, seen, follow_up FROM managed_visit
            WHERE contract_id = \(contract) AND organisation_id = \(organisation) ORDER BY planned_on, id
            """
        ) { row in
            ContractVisit(
                id: row.id(0), basis: Basis(row.optionalID(1)), manner: row.code(2) ?? .announced,
                plannedOn: row.day(3), visitors: row.text(4), state: row.code(5) ?? .planned,
                visitedOn: row.optionalText(6).flatMap { Day($0) }, findings: findings[row.id(0)] ?? [:],
                seen: row.text(7), followUp: row.text(8))
        }
    }

    /// Keeps what a planned visit brought.
    static func report(
        _ report: ContractVisit.Report, on day: Day, of visit: ID<ContractVisit>, contract: ID<Contract>,
        organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Bool {
        let changed = try transaction.execute(
            """
            UPDATE managed_visit SET state = \(ContractVisit.State.done), visited_on = \(day), seen = \(report.seen),
                follow_up = \(report.followUp)
            WHERE id = \(visit) AND contract_id = \(contract) AND organisation_id = \(organisation)
                AND state = \(ContractVisit.State.planned)
            """)
        guard changed == 1 else { return false }
        for (item, finding) in report.findings {
            try transaction.execute(
                """
                INSERT INTO managed_finding (visit_id, organisation_id, item, finding)
                VALUES (\(visit), \(organisation), \(item), \(finding))
                """)
        }
        return true
    }

    static func cancel(
        _ visit: ID<ContractVisit>, contract: ID<Contract>, organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE managed_visit SET state = \(ContractVisit.State.cancelled)
            WHERE id = \(visit) AND contract_id = \(contract) AND organisation_id = \(organisation)
                AND state = \(ContractVisit.State.planned)
            """) == 1
    }
}

extension Row {
    /// A day that is always there.
    func day(_ column: Int) -> Day { Day(text(column)) ?? Day(daysSince1970: 0) }
}
