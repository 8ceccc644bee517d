public import InputFiles

/// What files say about who owns whom once newer statements have taken the place of older ones. In memory, bounded by
/// `OwnershipLimits.statements`.
///
/// In 0.2 and 0.3 a statement drops those it replaces, and what pointed to them points to it. In 0.4, of the statements about one
/// record, the one with the latest date holds, and of those of one date the last in the file. A company known by its number
/// alone never takes the place of one that has a name.
public struct OwnershipRegister: Sendable {
    /// Doubts that only the whole shows, at most 1,000.
    public private(set) var problems: [InputProblem] = []
    /// Statements taken.
    public private(set) var statementCount = 0

    private(set) var parties: [String: Held<OwnershipParty>] = [:]
    private(set) var relations: [String: Held<OwnershipRelation>] = [:]
    /// The statement that took a statement's place.
    private var successors: [String: String] = [:]
    /// The statements whose place a statement took.
    private var predecessors: [String: [String]] = [:]
    private var relationsOfSubject: [String: Set<String>] = [:]
    let limits: OwnershipLimits

    /// A value with the day of the statement it comes from.
    struct Held<Value: Sendable>: Sendable {
        var value: Value
        var madeOn: String?
    }

    public init(limits: OwnershipLimits = OwnershipLimits()) { self.limits = limits }

    /// Reads a file to its end.
    /// - Parameter onProblem: told each fault and doubt, in order.
    /// - Throws: what stops all reading, `.tooLarge` where there are more statements than `limits.statements`.
    public static func reading(
        _ source: any ByteReading, limits: OwnershipLimits = OwnershipLimits(),
        onProblem: (InputProblem) -> Void = { _ in }
    ) throws(InputProblem) -> OwnershipRegister {
        var register = OwnershipRegister(limits: limits)
        let reader = OwnershipReader(source, limits: limits)
        while let step = try reader.next() {
            switch step {
            case .problem(let problem): onProblem(problem)
            case .statement(let statement): try register.take(statement, file: reader.name)
            }
        }
        register.noteDanglingReferences(file: reader.name)
        register.problems.forEach(onProblem)
        return register
    }

    /// Takes one statement.
    /// - Throws: `.tooLarge` where there are more statements than `limits.statements`.
    public mutating func take(_ statement: OwnershipStatement, file: String) throws(InputProblem) {
        guard statementCount < limits.statements else {
            throw InputProblem(
                .tooLarge, file: file, line: statement.line, column: statement.column,
                expected: "at most \(limits.statements) statements")
        }
        statementCount += 1
        for replaced in statement.replaces where replaced != statement.id {
            if successors[replaced] == nil { predecessors[statement.id, default: []].append(replaced) }
            successors[replaced] = statement.id
            drop(replaced)
        }
        // A statement that another one has replaced already, earlier in the file, does not come back.
        if successors[statement.id] != nil { return }
        switch statement.content {
        case .party(let party): take(party, statement)
        case .relation(let relation): take(relation, statement)
        }
    }

    private mutating func take(_ party: OwnershipParty, _ statement: OwnershipStatement) {
        if let held = parties[party.id] {
            if party.isStub, !held.value.isStub { return }
            if Self.isOlder(statement.madeOn, than: held.madeOn), !held.value.isStub { return }
        }
        parties[party.id] = Held(value: party, madeOn: statement.madeOn)
    }

    private mutating func take(_ relation: OwnershipRelation, _ statement: OwnershipStatement) {
        if let held = relations[relation.id] {
            if Self.isOlder(statement.madeOn, than: held.madeOn) { return }
            drop(relation.id)
        }
        relations[relation.id] = Held(value: relation, madeOn: statement.madeOn)
        if let subject = relation.subject.partyID { relationsOfSubject[subject, default: []].insert(relation.id) }
    }

    private static func isOlder(_ day: String?, than other: String?) -> Bool {
        guard let day, let other else { return false }
        return day < other
    }

    private mutating func drop(_ id: String) {
        parties[id] = nil
        guard let relation = relations.removeValue(forKey: id)?.value, let subject = relation.subject.partyID else {
            return
        }
        relationsOfSubject[subject]?.remove(id)
    }

    private mutating func noteDanglingReferences(file: String) {
        for id in relations.keys.sorted() {
            guard let relation = relations[id]?.value else { continue }
            for end in [relation.subject, relation.interestedParty] {
                guard let target = end.partyID, party(target) == nil, problems.count < 1_000 else { continue }
                problems.append(
                    InputProblem(
                        .danglingReference, file: file, record: id, found: target,
                        expected: "the identifier of an entity or person in the file", severity: .warning))
            }
        }
    }

    /// A party by its identifier, or by that of a statement that was replaced; nil where there is none.
    public func party(_ id: String) -> OwnershipParty? { parties[current(id)]?.value }

    /// A relation by its identifier, or by that of a statement that was replaced.
    public func relation(_ id: String) -> OwnershipRelation? { relations[current(id)]?.value }

    /// The identifier of what holds now.
    func current(_ id: String) -> String {
        var current = id
        var steps = 0
        // Two statements may claim to replace each other.
        while let next = successors[current], steps < 1_000 { (current, steps) = (next, steps + 1) }
        return current
    }

    /// The relations whose subject is a party, under whichever of its statements they name it.
    func relationIDs(ofSubject id: String) -> [String] {
        var names = [id]
        var seen: Set<String> = [id]
        var position = 0
        var found: [String] = []
        while position < names.count {
            found += relationsOfSubject[names[position]] ?? []
            names += (predecessors[names[position]] ?? []).filter { seen.insert($0).inserted }
            position += 1
        }
        return found
    }
}
