import Access
import CodeOfPractice
import Languages
import Storage

extension Site {
    private var code: CodeOfPractice { services.buying.codeOfPractice }

    /// Evidence and comments of actions.
    func addEvidence(to routes: SiteRoutes) {
        routes.get("code/actions/:planAction/evidence") { visit in .page(try await newEvidence(visit)) }
        routes.upload("code/actions/:planAction/evidence", most: Self.evidenceUpload) { upload, visit in
            try await addEvidence(upload, visit)
        }
        routes.get("code/evidence/:planEvidence/file") { visit in
            let (evidence, bytes) = try await code.file(visit.id("planEvidence"), as: visit.principal)
            guard case .file(let file) = evidence.source else { throw PageFault.notFound }
            return .response(Download.evidence(file, bytes).response)
        }
        routes.get("code/actions/:planAction/evidence/:planEvidence/withdraw") { visit in
            .page(try await evidenceToWithdraw(visit))
        }
        routes.post("code/actions/:planAction/evidence/:planEvidence/withdraw") { form, visit in
            let id: ID<PlanEvidence> = try visit.id("planEvidence")
            return try await giveReason(evidenceToWithdraw(visit), form, visit, notice: "planEvidenceWithdrawn") {
                try await code.withdraw(id, reason: $0, as: $1)
            }
        }
        routes.post("code/actions/:planAction/evidence/:planEvidence/restore") { _, visit in
            try await code.restore(visit.id("planEvidence", of: PlanEvidence.self), as: visit.principal)
            return .seeOther(
                Address("/code/actions/\(try visit.id("planAction", of: PlanAction.self))"), notice: "planRestored")
        }
        routes.post("code/actions/:planAction/comments") { form, visit in
            let id: ID<PlanAction> = try visit.id("planAction")
            try await code.comment(form["comment"], on: id, as: visit.principal)
            return .seeOther(Address("/code/actions/\(id)"), notice: "planCommented")
        }
        routes.post("code/actions/:planAction/comments/:planComment/withdraw") { _, visit in
            let id: ID<PlanAction> = try visit.id("planAction")
            try await code.withdraw(visit.id("planComment"), of: id, as: visit.principal)
            return .seeOther(Address("/code/actions/\(id)"), notice: "planCommentWithdrawn")
        }
    }

    private func newEvidence(_ visit: Visit) async throws -> EvidenceFormPage {
        try visit.principal.require(.changePlan)
        return EvidenceFormPage(action: try await code.action(visit.id("planAction"), as: visit.principal).action)
    }

    private func addEvidence(_ upload: Upload, _ visit: Visit) async throws -> Answer {
        var page = try await newEvidence(visit)
        page.form = EvidenceForm(upload.form)
        do {
            let source = try page.form.source(file: try upload.evidence())
            _ = try await code.add(try page.form.draft(source), to: page.action.id, as: visit.principal)
            return .seeOther(Address("/code/actions/\(page.action.id)"), notice: "planEvidenceAdded")
        } catch let error as CodeOfPracticeError where ![.notFound, .withdrawn].contains(error.code) {
            page.faults = error.codes
            return .page(page)
        }
    }

    private func evidenceToWithdraw(_ visit: Visit) async throws -> ReasonPage {
        try visit.principal.require(.changePlan)
        let detail = try await code.action(visit.id("planAction"), as: visit.principal)
        let id: ID<PlanEvidence> = try visit.id("planEvidence")
        guard let evidence = detail.evidence.first(where: { $0.id == id }) else { throw PageFault.notFound }
        let path = "/code/actions/\(detail.action.id)"
        return ReasonPage(
            act: .withdrawEvidence, subject: evidence.title, action: Address("\(path)/evidence/\(id)/withdraw"),
            back: Address(path), next: Address(path), permission: .changePlan)
    }
}
