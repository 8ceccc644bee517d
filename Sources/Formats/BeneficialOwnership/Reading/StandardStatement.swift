internal import InputFiles
internal import JSONReading

/// Reads one statement of the Beneficial Ownership Data Standard.
enum StandardStatement {
    private static let versions: Set<String> = ["0.2", "0.3", "0.4"]

    static func read(_ root: JSONValue, _ reading: inout RecordReading) throws(InputProblem) -> OwnershipStatement {
        if let version = root["publicationDetails"]?.code("bodsVersion"), !versions.contains(version) {
            reading.warn(.unknownValue, found: version, "version 0.2, 0.3 or 0.4 of the standard")
        }
        return root["recordType"] == nil ? try readOlder(root, &reading) : try readRecord(root, &reading)
    }

    /// Versions 0.2 and 0.3: a statement is its own record, and says which ones it replaces.
    private static func readOlder(
        _ root: JSONValue, _ reading: inout RecordReading
    ) throws(InputProblem) -> OwnershipStatement {
        guard let id = root.code("statementID") ?? root.code("statementId") else {
            throw reading.fault(.missingIdentifier, "a statement with a statementID")
        }
        reading.record = id
        let type = root.code("statementType") ?? ""
        let content: OwnershipStatement.Content
        switch type {
        case "entityStatement": content = .party(StandardParty.entity(root, id: id, &reading))
        case "personStatement": content = .party(StandardParty.person(root, id: id, &reading))
        case "ownershipOrControlStatement": content = .relation(try StandardRelation.older(root, id: id, &reading))
        default:
            throw reading.fault(
                .unknownValue, found: type, "entityStatement, personStatement or ownershipOrControlStatement")
        }
        return OwnershipStatement(
            id: id, content: content, madeOn: reading.day(root["statementDate"]),
            replaces: reading.list(root["replacesStatements"]).compactMap(\.code), line: reading.line,
            column: reading.column)
    }

    /// Version 0.4: several statements, one after the other, tell of one record.
    private static func readRecord(
        _ root: JSONValue, _ reading: inout RecordReading
    ) throws(InputProblem) -> OwnershipStatement {
        guard let id = root.code("recordId") else {
            throw reading.fault(.missingIdentifier, "a statement with a recordId")
        }
        reading.record = id
        guard let statementID = root.code("statementId") else {
            throw reading.fault(.missingIdentifier, "a statement with a statementId")
        }
        guard let details = root["recordDetails"], details.kind == .object else {
            throw reading.fault(.missingValue, "an object recordDetails")
        }
        let madeOn = reading.day(root["statementDate"])
        let isClosed = try isClosed(root, reading)
        let type = root.code("recordType") ?? ""
        let content: OwnershipStatement.Content
        switch type {
        case "entity", "person":
            var party =
                type == "entity"
                ? StandardParty.entity(details, id: id, &reading) : StandardParty.person(details, id: id, &reading)
            if isClosed { party.endedOn = party.endedOn ?? madeOn }
            content = .party(party)
        case "relationship":
            var relation = try StandardRelation.newer(details, id: id, &reading)
            relation.isCeased = relation.isCeased || isClosed
            content = .relation(relation)
        default: throw reading.fault(.unknownValue, found: type, "entity, person or relationship")
        }
        return OwnershipStatement(
            id: statementID, content: content, madeOn: madeOn, line: reading.line, column: reading.column)
    }

    private static func isClosed(_ root: JSONValue, _ reading: RecordReading) throws(InputProblem) -> Bool {
        let status = root.code("recordStatus") ?? "new"
        guard ["new", "updated", "closed"].contains(status) else {
            throw reading.fault(.unknownValue, found: status, "new, updated or closed")
        }
        return status == "closed"
    }
}
