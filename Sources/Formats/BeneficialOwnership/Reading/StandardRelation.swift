internal import InputFiles
internal import JSONReading

/// Reads the statements of ownership or control of the Beneficial Ownership Data Standard.
enum StandardRelation {
    /// Versions 0.2 and 0.3: both ends are objects that name a statement.
    static func older(
        _ value: JSONValue, id: String, _ reading: inout RecordReading
    ) throws(InputProblem) -> OwnershipRelation {
        guard let subject = value["subject"]?.code("describedByEntityStatement") else {
            throw reading.fault(.missingValue, "a subject with describedByEntityStatement")
        }
        let party = value["interestedParty"]
        let end: OwnershipEnd
        if let id = party?.code("describedByEntityStatement") ?? party?.code("describedByPersonStatement") {
            end = .party(id)
        } else if let unspecified = party?["unspecified"], unspecified.kind == .object {
            end = .unspecified(reason: unspecified.code("reason"))
        } else {
            throw reading.fault(
                .missingValue,
                "an interestedParty with describedByEntityStatement, describedByPersonStatement or unspecified")
        }
        return relation(value, id: id, subject: .party(subject), interestedParty: end, &reading)
    }

    /// Version 0.4: an end is the identifier of a record, or an object with the reason why there is none.
    static func newer(
        _ value: JSONValue, id: String, _ reading: inout RecordReading
    ) throws(InputProblem) -> OwnershipRelation {
        guard let subject = end(value["subject"]) else {
            throw reading.fault(.missingValue, "a subject: the recordId of an entity, or a reason")
        }
        guard let party = end(value["interestedParty"]) else {
            throw reading.fault(.missingValue, "an interestedParty: a recordId, or a reason")
        }
        return relation(value, id: id, subject: subject, interestedParty: party, &reading)
    }

    private static func end(_ value: JSONValue?) -> OwnershipEnd? {
        guard let value else { return nil }
        if value.kind == .object { return .unspecified(reason: value.code("reason")) }
        return value.code.map { .party($0) }
    }

    private static func relation(
        _ value: JSONValue, id: String, subject: OwnershipEnd, interestedParty: OwnershipEnd,
        _ reading: inout RecordReading
    ) -> OwnershipRelation {
        OwnershipRelation(
            id: id, subject: subject, interestedParty: interestedParty,
            interests: reading.list(value["interests"]).map { interest($0, &reading) },
            isComponent: value["isComponent"]?.boolean ?? false)
    }

    private static func interest(_ value: JSONValue, _ reading: inout RecordReading) -> Interest {
        let code = value.code("type") ?? InterestKind.unknownInterest.rawValue
        let kind = InterestKind(code: code)
        if kind == .other { reading.warn(.unknownValue, found: code, "a kind of interest of the standard") }
        // `directOrIndirect` since 0.3, `interestLevel` before.
        let level = value.code("directOrIndirect") ?? value.code("interestLevel")
        return Interest(
            kind: kind, code: code, directness: level.flatMap { Directness(rawValue: $0) } ?? .unknown,
            share: share(value["share"], &reading), startedOn: reading.day(value["startDate"]),
            endedOn: reading.day(value["endDate"]),
            isBeneficialOwnership: value["beneficialOwnershipOrControl"]?.boolean)
    }

    private static func share(_ value: JSONValue?, _ reading: inout RecordReading) -> ShareRange? {
        guard let value, value.kind == .object else { return nil }
        var share = ShareRange(
            exact: reading.percentage(value["exact"]), minimum: reading.percentage(value["minimum"]),
            maximum: reading.percentage(value["maximum"]),
            isMinimumExclusive: value["exclusiveMinimum"]?.boolean ?? false,
            isMaximumExclusive: value["exclusiveMaximum"]?.boolean ?? false)
        // Numbers of their own in 0.3 and 0.4, marks of the bounds in 0.2.
        if let bound = reading.percentage(value["exclusiveMinimum"]) {
            (share.minimum, share.isMinimumExclusive) = (bound, true)
        }
        if let bound = reading.percentage(value["exclusiveMaximum"]) {
            (share.maximum, share.isMaximumExclusive) = (bound, true)
        }
        if let minimum = share.minimum, let maximum = share.maximum, minimum > maximum {
            reading.warn(.badNumber, found: "\(minimum) to \(maximum)", "a minimum that is not above the maximum")
            return nil
        }
        return share == ShareRange() ? nil : share
    }
}
