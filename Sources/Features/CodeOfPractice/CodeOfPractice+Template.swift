public import Access
import AuditTrail
import Languages
public import Storage

/// The template of the four Welsh forces.
extension CodeOfPractice {
    /// The templates for the codes that are followed. Needs `.readCode`.
    public func templates(as principal: Principal) async throws -> [TemplateOffer] {
        try principal.require(.readCode)
        let today = today
        return try await store.read { transaction in
            try AdoptionRecords.current(of: principal.organisation, in: transaction)
                .filter { $0.version.series == BuiltInCodes.welshSeries }
                .map { adoption in
                    let actions = try ActionRecords.actions(
                        of: principal.organisation, adoption: adoption.id, today: today, in: transaction)
                    return TemplateOffer(
                        adoption: adoption, actions: WelshForcesTemplate.actions,
                        taken: Set(actions.compactMap(\.templateKey)))
                }
        }
    }

    /// Takes actions of the template over into the plan; what the plan has already is passed over. Needs `.changePlan`.
    /// - Parameters:
    ///   - keys: which.
    ///   - inWelsh: in which language their texts are kept.
    ///   - owner: who owns them at first; nil for nobody.
    /// - Returns: how many were added.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.ended`, `.nothingChosen`, `.unknownOwner`, `.tooMany`.
    public func addFromTemplate(
        _ keys: Set<String>, to id: ID<CodeAdoption>, inWelsh: Bool, owner: ID<Person>?, as principal: Principal
    ) async throws -> Int {
        try principal.require(.changePlan)
        let now = clock.now()
        return try await store.write { [self] transaction in
            let adoption = try followed(id, principal, transaction)
            guard adoption.version.series == BuiltInCodes.welshSeries else { throw CodeOfPracticeError(.notFound) }
            let plan = try ActionRecords.actions(
                of: principal.organisation, adoption: id, today: Day(now), in: transaction)
            let taken = Set(plan.compactMap(\.templateKey))
            let chosen = WelshForcesTemplate.actions.filter { keys.contains($0.key) && !taken.contains($0.key) }
            guard !chosen.isEmpty else { throw CodeOfPracticeError(.nothingChosen) }
            try requireRoom(for: chosen.count, principal, transaction)
            for template in chosen {
                let draft = try checked(
                    Self.draft(template, adoption.version, inWelsh, owner, Day(now)), adoption, mayBeUnplaced: true,
                    principal, transaction)
                let new = ID<PlanAction>.new(at: now)
                try ActionRecords.insert(
                    new, draft, templateKey: template.key, under: id, of: principal.organisation, at: now,
                    in: transaction)
                try note(EventRecords.New(.fromTemplate, of: new), as: .collection, at: now, principal, transaction)
            }
            return chosen.count
        }
    }

    /// In a later version of the code an action goes where the template's commitment has gone, as far as the version says.
    private static func draft(
        _ template: TemplateAction, _ version: CodeVersion, _ inWelsh: Bool, _ owner: ID<Person>?, _ today: Day
    ) -> ActionDraft {
        let isFirst = version.id == BuiltInCodes.welsh2017.id
        let place = isFirst ? template.commitment : CarryOverRule.place(template.commitment, along: [version])
        return ActionDraft(
            commitment: place,
            subPoint: CarryOverRule.subPoint(
                template.subPoint, from: BuiltInCodes.welsh2017, to: version, at: place),
            heading: template.heading, title: inWelsh ? template.title.welsh : template.title.english,
            detail: inWelsh ? template.detail.welsh : template.detail.english, owner: owner,
            due: today.adding(days: template.days), priority: template.priority)
    }
}
