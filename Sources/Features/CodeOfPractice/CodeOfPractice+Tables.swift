public import Access
import AuditTrail
import DelimitedText
import InputFiles
public import Storage

/// The plan as a file for a spreadsheet, out and in.
extension CodeOfPractice {
    /// The plan of a code as CSV that `importPlan` reads again, for people who open it in a spreadsheet. The trail notes that
    /// it was taken. Needs `.readCode`.
    /// - Throws: `CodeOfPracticeError` `.notFound`.
    public func exportPlan(of id: ID<CodeAdoption>, as principal: Principal) async throws -> [UInt8] {
        try principal.require(.readCode)
        let today = today
        let actions = try await store.write { [trail] transaction in
            _ = try AdoptionRecords.adoption(id, of: principal.organisation, in: transaction)
            try trail.append(.disclosure, "code_adoption", id.text, by: principal.actor, in: transaction)
            return try ActionRecords.actions(
                of: principal.organisation, adoption: id, today: today, in: transaction)
        }
        // Tells spreadsheets that the letters are UTF-8.
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        let writer = CSVWriter(guardingFormulas: true) { bytes += $0 }
        try writer.write(PlanColumn.allCases.map(\.rawValue) + ["light", "evidence"])
        let order = ActionQuery(order: .commitment)
        for action in ActionSearch(query: order, person: nil, today: today).found(in: actions) {
            try writer.write(
                PlanColumn.allCases.map { Self.cell($0, of: action) }
                    + [action.light.light.rawValue, String(action.evidence.valid)])
        }
        try writer.finish()
        return bytes
    }

    /// Loads a plan: a row with an identifier changes that action, one without adds an action. One fault anywhere, and nothing
    /// is loaded. Needs `.changePlan`.
    /// - Throws: `PlanImportRefusal` with the faults, each with line, column and what was expected; `InputProblem` where the
    ///   file cannot be read at all; `CodeOfPracticeError` `.notFound`, `.ended`, `.tooMany`.
    public func importPlan(
        _ bytes: [UInt8], named name: String, into id: ID<CodeAdoption>, as principal: Principal
    ) async throws -> PlanImportReport {
        try principal.require(.changePlan)
        let table = try PlanTable.read(bytes, name: name)
        let now = clock.now()
        return try await store.write { [self] transaction in
            let adoption = try followed(id, principal, transaction)
            let loading = try PlanLoading(
                adoption: adoption, name: name, people: PersonRecords.workers(of: principal.organisation, transaction),
                existing: ActionRecords.actions(
                    of: principal.organisation, adoption: id, today: Day(now), in: transaction))
            let (steps, found) = loading.steps(for: table.rows)
            let problems = PlanLoading.together(table.problems, found)
            guard problems.isEmpty else {
                throw PlanImportRefusal(problems: Array(problems.prefix(PlanTable.mostProblems)))
            }
            try requireRoom(for: steps.count { $0.action == nil }, principal, transaction)
            var report = PlanImportReport(added: 0, changed: 0, unchanged: 0)
            for step in steps {
                if let action = step.action {
                    let isChanged = try write(step.draft, over: action, .changed, at: now, principal, transaction)
                    if isChanged { report.changed += 1 } else { report.unchanged += 1 }
                } else {
                    let new = ID<PlanAction>.new(at: now)
                    try ActionRecords.insert(
                        new, step.draft, under: id, of: principal.organisation, at: now, in: transaction)
                    try note(
                        EventRecords.New(.imported, of: new, reason: name), as: .collection, at: now, principal,
                        transaction)
                    report.added += 1
                }
            }
            return report
        }
    }

    private static func cell(_ column: PlanColumn, of action: PlanAction) -> String {
        let content = action.content
        return switch column {
        case .id: action.id.text
        case .commitment: String(content.commitment)
        case .subPoint: content.subPoint
        case .heading: content.heading?.rawValue ?? ""
        case .action: content.title
        case .detail: content.detail
        case .owner: action.ownerName ?? ""
        case .due: content.due?.description ?? ""
        case .priority: content.priority.rawValue
        case .status: content.status.rawValue
        case .reason: content.statusReason
        }
    }
}
