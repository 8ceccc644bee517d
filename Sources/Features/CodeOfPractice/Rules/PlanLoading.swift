import Access
import InputFiles
import Storage

/// What the rows of a file do to a plan, or what is wrong with them.
struct PlanLoading {
    struct Step {
        /// nil for a new one.
        var action: PlanAction?
        var draft: ActionDraft
    }

    var adoption: CodeAdoption
    /// The file's.
    var name: String
    var people: [PlanPerson]
    var existing: [PlanAction]

    func steps(for rows: [PlanRow]) -> ([Step], [InputProblem]) {
        let known = Dictionary(existing.map { ($0.id, $0) }) { first, _ in first }
        let byName = Dictionary(grouping: people) { $0.name.lowercased() }
        let byAddress = Dictionary(grouping: people) { $0.address.lowercased() }
        var (steps, problems): ([Step], [InputProblem]) = ([], [])
        var seen: Set<ID<PlanAction>> = []
        for row in rows {
            var draft = row.draft
            let action = row.id.flatMap { known[$0] }
            if let id = row.id {
                if action == nil {
                    problems.append(
                        problem(.danglingReference, row, .id, id.text, "an action of this plan, or nothing"))
                } else if !seen.insert(id).inserted {
                    problems.append(problem(.duplicateIdentifier, row, .id, id.text, "each action once"))
                }
            }
            let owner = row.owner.lowercased()
            if !owner.isEmpty, let action, action.ownerName?.lowercased() == owner {
                draft.owner = action.content.owner
            } else if !owner.isEmpty {
                let found = byAddress[owner] ?? byName[owner] ?? []
                if found.count == 1 {
                    draft.owner = found[0].id
                } else {
                    problems.append(
                        problem(
                            .unknownValue, row, .owner, row.owner, "the name or address of one person who works here"))
                }
            }
            do {
                draft = try ActionRule.checked(
                    draft, under: adoption.version, mayBeUnplaced: action?.content.commitment == 0
                ) { _ in true }
            } catch let error as CodeOfPracticeError {
                problems += error.codes.map { problem($0, row) }
            } catch {}
            steps.append(Step(action: action, draft: draft))
        }
        return (steps, problems)
    }

    /// The faults of cells and of rows by their place; of two at one place the first.
    static func together(_ cells: [InputProblem], _ rows: [InputProblem]) -> [InputProblem] {
        let taken = Set(cells.map { [$0.line, $0.column] })
        let all = cells + rows.filter { !taken.contains([$0.line, $0.column]) }
        return all.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
    }

    private func problem(_ code: CodeOfPracticeError.Code, _ row: PlanRow) -> InputProblem {
        switch code {
        case .titleMissing: problem(.missingValue, row, .action, "", "what is to be done")
        case .unknownSubPoint:
            problem(.unknownValue, row, .subPoint, row.draft.subPoint, "a sub-point of the commitment, or nothing")
        case .reasonMissing:
            problem(.missingValue, row, .reason, row.draft.statusReason, "why the action does not apply")
        case .tooLong:
            problem(
                .tooLarge, row, .action, "",
                "at most \(PlanText.longestTitle) characters for the action and \(PlanText.longestText) for other texts"
            )
        default:
            problem(
                .unknownValue, row, .commitment, String(row.draft.commitment),
                "a commitment of the code that is followed")
        }
    }

    private func problem(
        _ code: InputProblem.Code, _ row: PlanRow, _ column: PlanColumn, _ found: String, _ expected: Expectation
    ) -> InputProblem {
        InputProblem(
            code, file: name, line: row.line, column: row.places[column], found: found.isEmpty ? nil : found,
            expected: expected)
    }
}
