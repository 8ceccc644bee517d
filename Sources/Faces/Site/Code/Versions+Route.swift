import Access
import CodeOfPractice
import EvidenceFiles
import Foundation
import InputFiles
import Languages
import Storage

extension Site {
    private var code: CodeOfPractice { services.buying.codeOfPractice }

    /// Which codes there are, and which of them are followed.
    func addCodeVersions(to routes: SiteRoutes) {
        routes.get("code/versions") { visit in
            let followed = try await code.overview(as: visit.principal).codes
            return .page(
                VersionListPage(
                    versions: try await code.versions(as: visit.principal),
                    followed: Set(followed.map(\.adoption.version.id)), mayManage: visit.may(.manageCodes)))
        }
        routes.get("code/versions/new") { visit in .page(try await emptyVersion(visit)) }
        routes.upload("code/versions/new") { upload, visit in try await addVersion(upload, visit) }
        routes.get("code/versions/:codeVersion") { visit in
            .page(
                VersionPage(
                    detail: try await code.version(visit.id("codeVersion"), as: visit.principal),
                    mayManage: visit.may(.manageCodes)))
        }
        routes.post("code/versions/:codeVersion/adopt") { _, visit in
            _ = try await code.adopt(visit.id("codeVersion"), as: visit.principal)
            return .seeOther(Address("/code"), notice: "codeAdopted")
        }
        routes.get("code/versions/:codeVersion/withdraw") { visit in .page(try await versionToWithdraw(visit)) }
        routes.post("code/versions/:codeVersion/withdraw") { form, visit in
            let id: ID<CodeVersion> = try visit.id("codeVersion")
            return try await giveReason(versionToWithdraw(visit), form, visit, notice: "codeWithdrawn") {
                try await code.withdraw(id, reason: $0, as: $1)
            }
        }
        routes.get("code/followed/:adoption/end") { visit in .page(try await adoptionToEnd(visit)) }
        routes.post("code/followed/:adoption/end") { form, visit in
            let id: ID<CodeAdoption> = try visit.id("adoption")
            return try await giveReason(adoptionToEnd(visit), form, visit, notice: "codeEnded") {
                try await code.end(id, reason: $0, as: $1)
            }
        }
    }

    private func versionToWithdraw(_ visit: Visit) async throws -> ReasonPage {
        try visit.principal.require(.manageCodes)
        let version = try await code.version(visit.id("codeVersion"), as: visit.principal).version
        let path = "/code/versions/\(version.id)"
        return ReasonPage(
            act: .withdrawVersion, subject: visit.words.versionName(version.title, version.label),
            action: Address("\(path)/withdraw"), back: Address(path), next: Address("/code/versions"),
            permission: .manageCodes)
    }

    private func adoptionToEnd(_ visit: Visit) async throws -> ReasonPage {
        try visit.principal.require(.manageCodes)
        let adoption = try await code.adoption(visit.id("adoption"), as: visit.principal)
        return ReasonPage(
            act: .endAdoption, subject: visit.words.versionName(adoption.version.title, adoption.version.label),
            action: Address("/code/followed/\(adoption.id)/end"), back: Address("/code"), next: Address("/code"),
            permission: .manageCodes)
    }

    private func emptyVersion(_ visit: Visit) async throws -> VersionFormPage {
        try visit.principal.require(.manageCodes)
        return VersionFormPage(
            versions: try await code.versions(as: visit.principal),
            form: VersionForm(supersedes: visit.query["supersedes"]))
    }

    private func addVersion(_ upload: Upload, _ visit: Visit) async throws -> Answer {
        var page = try await emptyVersion(visit)
        page.form = VersionForm(upload.form)
        do {
            let file = upload.files("file").first
            let draft = try page.form.draft(file: try file.map { (name: $0.name, bytes: try Self.bytes(of: $0)) })
            let id = try await code.add(draft, as: visit.principal)
            return .seeOther(Address("/code/versions/\(id)"), notice: "codeVersionAdded")
        } catch let problem as InputProblem {
            page.problem = problem
        } catch let error as CodeOfPracticeError where error.code != .notFound {
            page.faults = error.codes
        }
        return .page(page)
    }

    /// The bytes of a small table that somebody sent, within what evidence may hold.
    /// - Throws: `CodeOfPracticeError` `.fileTooLarge`.
    static func bytes(of file: UploadedFile) throws -> [UInt8] {
        let bytes = try file.sent().bytes
        guard bytes.count <= EvidenceFileRule.largest else { throw CodeOfPracticeError(.fileTooLarge) }
        return bytes
    }
}
