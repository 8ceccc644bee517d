import EvidenceFiles
import Foundation
import Languages
import Questionnaires
import Storage
import SupplyChains

extension Site {
    /// Documents that a business sends with its answers.
    func addOwnDocuments(to routes: SiteRoutes) {
        let path = "answer/questionnaires/:ownQuestionnaire/documents/:asked"
        routes.get(path, for: .everybody) { visit in
            try await answering(visit) { respondent in .page(try await documentPage(visit, respondent)) }
        }
        routes.upload(path, for: .everybody, most: Int64(EvidenceFileRule.largest)) { upload, visit in
            try await answering(visit) { respondent in try await take(upload, visit, respondent) }
        }
        routes.post("answer/questionnaires/:ownQuestionnaire/documents/:asked/remove", for: .everybody) { _, visit in
            try await answering(visit) { respondent in
                let request: ID<QuestionnaireRequest> = try visit.id("ownQuestionnaire")
                try await services.buying.questionnaires.removeEvidence(
                    visit.id("asked"), from: request, as: respondent)
                return .seeOther(Address("/answer/questionnaires/\(request)"), notice: "questionnaireDocumentRemoved")
            }
        }
    }

    private func documentPage(_ visit: Visit, _ respondent: Respondent) async throws -> OwnDocumentPage {
        let sheet = try await sheet(visit, respondent)
        guard let question = sheet.content.question(visit.parameters["asked"] ?? ""),
            question.asksForEvidence || question.kind == .file
        else { throw PageFault.notFound }
        return OwnDocumentPage(sheet: sheet, question: question)
    }

    private func take(_ upload: Upload, _ visit: Visit, _ respondent: Respondent) async throws -> Answer {
        var page = try await documentPage(visit, respondent)
        page.name = upload.form["name"]
        if upload.form.switchesLanguage { return .page(page) }
        guard let file = upload.files("file").first else {
            page.error = .badSize
            return .page(page)
        }
        let content = try Data(contentsOf: URL(fileURLWithPath: file.path))
        do {
            try await services.buying.questionnaires.addEvidence(
                Array(content), name: file.name, to: page.question.key, by: page.name,
                for: page.sheet.request.id, as: respondent)
            return .seeOther(
                Address("/answer/questionnaires/\(page.sheet.request.id)"), notice: "questionnaireDocumentSent")
        } catch let error as QuestionnairesError
            where [.badSize, .badType, .malicious, .tooMany, .nameMissing, .tooLong].contains(error.code)
        {
            page.error = error.code
            return .page(page)
        }
    }
}
